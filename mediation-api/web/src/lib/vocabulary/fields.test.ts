import { describe, expect, it } from 'vitest';
import { docs } from '../../../testing/vocabulary';
import { fieldsOf } from './fields';

const kinds = (command: string) =>
  Object.fromEntries((fieldsOf(command, docs) ?? []).map(({ name, kind }) => [name, kind]));

describe('the form of a command', () => {
  it('asks for neither the case nor the name of the command', () => {
    expect(kinds('GiveConsent')).toEqual({
      partyId: 'reference',
      channel: 'choice',
      proof: 'text',
      byRepresentative: 'boolean',
    });
  });

  it('takes money in yuan, days as dates, and finds required fields', () => {
    const fields = fieldsOf('ReportPayment', docs) ?? [];
    expect(kinds('ReportPayment')).toMatchObject({ amountFen: 'money', paidOn: 'date', proofHash: 'fingerprint' });
    expect(fields.every(({ required }) => required)).toBe(true);
  });

  it('makes up the ids of what a command brings into being', () => {
    expect(kinds('ReportPayment')).toMatchObject({ paymentId: 'new-identity', obligationId: 'reference' });
    const obligations = fieldsOf('MakeProposal', docs)?.find(({ name }) => name === 'obligations');
    expect(obligations?.kind).toBe('list');
    expect(obligations?.fields?.find(({ name }) => name === 'obligationId')?.kind).toBe('new-identity');
    expect(obligations?.fields?.find(({ name }) => name === 'debtor')?.reference).toBe('party');
  });

  it('offers several of a list of codes, or of the things of a case', () => {
    expect(kinds('RejectCase')).toMatchObject({ remedies: 'choices', reason: 'choice' });
    expect(kinds('MakeProposal')).toMatchObject({ settledClaims: 'references', terms: 'narrative' });
  });

  it('is unknown when the server does not know the command', () => {
    expect(fieldsOf('BribeMediator', docs)).toBeNull();
  });
});
