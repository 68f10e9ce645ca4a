import type { CaseFile, TaskThen } from '@/lib/api/case-file';
import { i18next } from '@/lib/i18n';
import { codeName } from '@/lib/i18n/words';
import { yuanFromFen } from '@/lib/money';
import { asDateTime, asDueDate } from '@/lib/time';

/** One thing that a page tells, under the heading to which it belongs. */
export interface Line {
  part: string;
  what: string;
  words: string;
}

const say = (key: string, values?: Record<string, unknown>) => i18next.t(`ui.replay.${key}`, values);

const joined = (...words: (string | null | undefined)[]) => words.filter(Boolean).join('，');

const yuan = (fen: number | null | undefined) => (fen ? yuanFromFen(fen) : '');

/** Everything on the page that a step can change, each thing in a line of its own, found again by its key. */
export function linesOf(file: CaseFile, tasks: TaskThen[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  const tell = (part: string, id: string, what: string, words: string) => lines.set(`${part} ${id}`, { part, what, words });
  tellCase(file, tell);
  tellMediation(file, tell);
  tellSettlement(file, tell);
  for (const task of tasks) {
    const due = task.dueAt ? say('due', { day: asDueDate(task.dueAt) }) : '';
    const holder = task.holderName ? say('heldBy', { name: task.holderName }) : '';
    tell('tasks', task.key, joined(task.name, task.memberName), joined(due, holder) || say('open'));
  }
  return lines;
}

type Tell = (part: string, id: string, what: string, words: string) => void;

const nameOf = (file: CaseFile, id: string) => {
  const party = file.parties.find(({ partyId }) => partyId === id);
  return party ? (party.name ?? party.sideName) : id;
};

function tellCase(file: CaseFile, tell: Tell) {
  tell('case', 'stage', i18next.t('ui.case.stage'), file.stageName);
  if (file.outcomeName) {
    tell('case', 'outcome', i18next.t('ui.case.outcome'), file.outcomeName);
  }
  for (const party of file.parties) {
    const represented = party.representatives.map(({ name, authority }) => name ?? codeName('Authority', authority));
    tell('parties', party.partyId, nameOf(file, party.partyId), joined(party.sideName, party.consentName, ...represented));
  }
  for (const claim of file.claims) {
    tell('claims', claim.claimId, claim.categoryName, joined(yuan(claim.amountFen), codeName('ClaimState', claim.state)));
  }
  for (const clock of file.clocks) {
    tell('clocks', clock.rule, clock.name, joined(clock.due, codeName('ClockState', clock.state), clock.lightWords));
  }
  for (const evidence of file.evidence) {
    tell('evidence', evidence.evidenceId, evidence.title ?? codeName('EvidenceKind', evidence.kind), asDateTime(evidence.submittedAt));
  }
}

function tellMediation(file: CaseFile, tell: Tell) {
  for (const { mediatorId, name, how, disclosure } of file.mediators) {
    tell('mediators', mediatorId, name ?? '', joined(codeName('MediatorNaming', how), codeName('Neutrality', disclosure)));
  }
  for (const session of file.sessions) {
    tell('sessions', session.sessionId, asDateTime(session.at), codeName('SessionState', session.state));
  }
  for (const { proposalId, version, answers } of file.proposals) {
    const said = answers.map(({ partyId, answer }) => `${nameOf(file, partyId)} ${codeName('ProposalAnswer', answer)}`);
    tell('proposals', proposalId, say('version', { version }), said.join('；') || say('unanswered'));
  }
}

function tellSettlement(file: CaseFile, tell: Tell) {
  if (file.agreement) {
    const { agreementId, version, state, signatures } = file.agreement;
    const signed = signatures.length > 0 ? say('signatures', { number: signatures.length }) : '';
    tell('agreement', agreementId, say('version', { version }), joined(codeName('AgreementState', state), signed));
  }
  file.obligations.forEach((obligation, order) => {
    const paid = obligation.paidFen ? say('paid', { sum: yuan(obligation.paidFen) }) : '';
    tell(
      'obligations',
      obligation.obligationId ?? String(order),
      `${nameOf(file, obligation.debtor)} → ${nameOf(file, obligation.creditor)}`,
      joined(yuan(obligation.amountFen), obligation.dueOn, codeName('ObligationState', obligation.state), paid),
    );
  });
  for (const [matter, told] of Object.entries(file.corridor ?? {})) {
    if (told && 'stateName' in told) {
      tell('corridor', matter, say(`matter.${matter}`), String(told.stateName));
    }
  }
}
