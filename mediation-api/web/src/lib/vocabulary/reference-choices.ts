import type { Mediator, Organisation } from '@/lib/api/contract';
import type { CaseFile } from '@/lib/api/case-file';
import { choicesOf, codeName } from '@/lib/i18n/words';
import { yuanFromFen } from '@/lib/money';
import { asDateTime } from '@/lib/time';
import type { Reference } from './references';

export interface Choice {
  value: string;
  label: string;
}

/** Where the selects of a form find what they offer. */
export interface Surroundings {
  file?: CaseFile;
  mediators?: Mediator[];
  organisations?: Organisation[];
  difficulties?: Choice[];
}

export function referenceChoices(reference: Reference, { file, mediators, organisations, difficulties }: Surroundings): Choice[] {
  switch (reference) {
    case 'party':
      return (file?.parties ?? []).map(({ partyId, sideName, name }) => choice(partyId, sideName, name));
    case 'claim':
      return (file?.claims ?? []).map(({ claimId, categoryName, amountFen }) =>
        choice(claimId, categoryName, amountFen === null ? null : `${yuanFromFen(amountFen)} 元`),
      );
    case 'panelMediator':
      return (file?.mediators ?? []).map(({ mediatorId, name, firm }) => choice(mediatorId, name, firm));
    case 'rosterMediator':
      return onRoster(file, mediators);
    case 'session':
      return (file?.sessions ?? []).map(({ sessionId, at, place }) => choice(sessionId, asDateTime(at), place));
    case 'proposal':
      return (file?.proposals ?? []).map(({ proposalId, version, terms }) =>
        choice(proposalId, `第 ${version} 版`, terms?.slice(0, 30)),
      );
    case 'obligation':
      return (file?.obligations ?? []).flatMap(({ obligationId, kind, amountFen, dueOn }) =>
        obligationId
          ? [choice(obligationId, codeName('ObligationKind', kind), amountFen === null ? null : `${yuanFromFen(amountFen)} 元`, dueOn)]
          : [],
      );
    case 'payment':
      return (file?.obligations ?? []).flatMap(({ payments = [] }) =>
        payments.map(({ paymentId, amountFen, paidOn }) => choice(paymentId, `${yuanFromFen(amountFen)} 元`, paidOn)),
      );
    case 'evidence':
      return (file?.evidence ?? []).map(({ evidenceId, kind, title }) =>
        choice(evidenceId, codeName('EvidenceKind', kind), title),
      );
    case 'organisation':
      return (organisations ?? []).map(({ id, name }) => choice(id, name));
    case 'firm':
      return firmsOf(mediators);
    case 'district':
      return choicesOf('District');
    case 'court':
      return choicesOf('Court');
    case 'institute':
      return choicesOf('Institute');
    case 'body':
      return [...choicesOf('Court'), ...choicesOf('Institute')];
    case 'difficulty':
      return difficulties ?? [];
    case 'case':
      return [];
  }
}

function firmsOf(mediators: Mediator[] = []): Choice[] {
  const firms = new Map(mediators.map(({ firm, firmName }) => [firm, firmName]));
  return [...firms].flatMap(([id, name]) => (id ? [choice(id, name)] : []));
}

/** Mediators of the case stand first: a parties' choice often falls on somebody they know. */
function onRoster(file: CaseFile | undefined, mediators: Mediator[] = []): Choice[] {
  const own = referenceChoices('panelMediator', { file });
  const known = new Set(own.map(({ value }) => value));
  return [
    ...own,
    ...mediators
      .filter(({ mediatorId, active }) => active && !known.has(mediatorId))
      .map(({ mediatorId, name, firmName }) => choice(mediatorId, name, firmName)),
  ];
}

function choice(value: string, ...words: (string | null | undefined)[]): Choice {
  return { value, label: words.filter(Boolean).join(' · ') || value };
}
