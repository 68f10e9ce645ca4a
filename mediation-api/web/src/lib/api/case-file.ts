import type { Light } from '@/lib/lights';
import type { Corridor } from './corridor';

/** A case as its events tell it at this moment; fields that this reader may not see are null. */
export interface CaseFile {
  caseId: string;
  caseNumber: string;
  version: number;
  stage: string;
  stageName: string;
  outcome: string | null;
  outcomeName: string | null;
  channel: string;
  channelName: string;
  disputeKind: string;
  disputeKindName: string;
  receivedAt: string;
  organisation: { id: string; name: string } | null;
  districtName: string | null;
  collective: boolean;
  major: boolean;
  narrative: string | null;
  pipeline?: string | null;
  pipelineWhy?: string | null;
  pipelineOverride?: string | null;
  corridor?: Corridor;
  warnings: string[];
  parties: Party[];
  claims: Claim[];
  clocks: Clock[];
  mediators: CaseMediator[];
  sessions: Session[];
  caucuses: Caucus[];
  evidence: Evidence[];
  proposals: Proposal[];
  agreement: Agreement | null;
  obligations: Obligation[];
  dossier: DossierEntry[] | null;
  actions: string[];
}

export interface Party {
  partyId: string;
  side: string;
  sideName: string;
  kind: string;
  kindName: string;
  name: string | null;
  idNumber: string | null;
  uscc: string | null;
  phone: string | null;
  address: string | null;
  erased: boolean;
  consent: string | null;
  consentName: string | null;
  flags: string[];
  representatives: Representative[];
}

export interface Representative {
  representativeId: string;
  name: string | null;
  authority: string;
  authorityName?: string;
}

export interface Claim {
  claimId: string;
  category: string;
  categoryName: string;
  amountFen: number | null;
  periodFrom: string | null;
  periodTo: string | null;
  knewHarmedOn: string | null;
  facts: string | null;
  limitation: { start: string | null; end: string | null; basis: string; lapsed: boolean; warning?: string | null; warningName?: string | null } | null;
  state: string;
}

export interface Clock {
  rule: string;
  name: string;
  start: string;
  due: string;
  dueAt: string;
  provisional: boolean;
  state: string;
  why: string;
  light: Light;
  lightWords: string;
}

export interface CaseMediator {
  mediatorId: string;
  name: string | null;
  firm: string | null;
  role: string;
  how: string;
  disclosure: string | null;
}

export interface Session {
  sessionId: string;
  at: string;
  mode: string;
  place: string | null;
  state: string;
  minutes: string | null;
  attendance: { partyId: string; present: boolean; identityChecked?: boolean }[] | null;
}

export interface Caucus {
  partyId: string;
  note?: string | null;
  at?: string;
}

export interface Evidence {
  evidenceId: string;
  partyId?: string;
  kind: string;
  title?: string | null;
  description?: string | null;
  hash?: string | null;
  submittedAt?: string;
}

export interface Proposal {
  proposalId: string;
  version: number;
  terms: string | null;
  obligations: Obligation[];
  answers: { partyId: string; answer: string }[];
}

export interface Agreement {
  agreementId: string;
  version: number;
  state: string;
  obligations: Obligation[];
  signatures: Signature[];
  effectiveAt: string | null;
}

/** Who has put a name or seal under the agreement. */
export interface Signature {
  partyId?: string | null;
  mediatorId?: string | null;
  who?: string | null;
  at?: string;
}

export interface Obligation {
  obligationId?: string;
  debtor: string;
  creditor: string;
  kind: string;
  amountFen: number | null;
  dueOn: string;
  paidFen?: number;
  state?: string;
  payments?: Payment[];
}

export interface Payment {
  paymentId: string;
  amountFen: number;
  paidOn: string;
  verified?: boolean;
}

export interface DossierEntry {
  order: number;
  document: string;
  documentName?: string;
  sequence: number;
  hash: string | null;
  closed: boolean;
}

/** One event of the case, told as a sentence. */
export interface LoggedEvent {
  sequence: number;
  type: string;
  revision: string | number;
  sentence: string;
  sentenceEn: string;
  occurredAt: string;
  recordedAt: string;
  actor: string;
  actorName: string | null;
  role: string;
  roleName: string;
  organisationName: string | null;
  commandId: string;
  commands: string[];
  rules: { rule: string; ruleVersion: string; dueAt: string }[];
  processInstance: string | null;
  activity: string | null;
  data: Record<string, unknown>;
}

/** A case as it stood, seen after one of its events or from a moment. */
export interface PastCase extends CaseFile {
  asOf: { asked: string; by: string; at: string; sequence: number; event: LoggedEvent | null };
}

/** A task that was open then. */
export interface TaskThen {
  key: string;
  activityId: string;
  name: string;
  process: string;
  roles: string[];
  member: string | null;
  memberName: string | null;
  holder: string | null;
  holderName: string | null;
  openedAt: string;
  openedSequence: number;
  dueAt: string | null;
  light: Light;
  lightWords: string;
}

/** Where one process instance of the case stands and how it came there. */
export interface ProcessTrace {
  instanceId: string;
  definitionKey: string;
  definitionName: string;
  version: number;
  parent: string | null;
  active: string[];
  steps: { sequence: number; kind: 'ENTER' | 'LEAVE' | 'FLOW'; element: string }[];
}
