import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import { docs } from '../../../testing/vocabulary';
import { commandBody } from './command-body';
import { fieldsOf } from './fields';

const body = (command: string, values: Record<string, unknown>) => commandBody(fieldsOf(command, docs) ?? [], values);

describe('the body of a command', () => {
  it('carries money in fen and days without a time', () => {
    expect(
      body('ReportPayment', {
        paymentId: 'p1',
        obligationId: 'o1',
        amountFen: '1250.50',
        paidOn: dayjs('2026-11-20'),
        proofHash: ' ab12 ',
      }),
    ).toEqual({ paymentId: 'p1', obligationId: 'o1', amountFen: 125050, paidOn: '2026-11-20', proofHash: 'ab12' });
  });

  it('leaves out what was left empty, and says no where a box was not ticked', () => {
    expect(body('GiveConsent', { partyId: 'a', channel: 'PHONE', proof: '   ' })).toEqual({
      partyId: 'a',
      channel: 'PHONE',
      byRepresentative: false,
    });
  });

  it('goes into the lines of a list', () => {
    expect(
      body('MakeProposal', {
        proposalId: 'p',
        terms: '一次性支付',
        settledClaims: ['c'],
        obligations: [{ obligationId: 'o', debtor: 'b', creditor: 'a', kind: 'PAY_WAGES', amountFen: '1', dueOn: dayjs('2026-12-01') }],
      }),
    ).toEqual({
      proposalId: 'p',
      terms: '一次性支付',
      settledClaims: ['c'],
      obligations: [{ obligationId: 'o', debtor: 'b', creditor: 'a', kind: 'PAY_WAGES', amountFen: 100, dueOn: '2026-12-01' }],
    });
  });
});
