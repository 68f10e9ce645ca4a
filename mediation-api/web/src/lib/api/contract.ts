import type { Light } from '@/lib/lights';

/** What the server says of the person at the screen. */
export interface Me {
  username: string;
  displayName: string;
  role: string;
  roleName: string;
  organisation: { id: string; name: string } | null;
  demo: boolean;
}

/** One open or finished user task of the work list. */
/** What a matter can be; each kind has a page of its own. */
export type MatterKind = 'CASE' | 'AID' | 'TICKET';

export interface Task {
  id: string;
  key: string;
  caseId: string;
  kind: MatterKind;
  caseNumber: string;
  applicant: string | null;
  respondent: string | null;
  activityId: string;
  name: string;
  process: string;
  role: string;
  member: string | null;
  memberName: string | null;
  claimedBy: string | null;
  claimedByName: string | null;
  createdAt: string;
  dueAt: string | null;
  dueRule: string | null;
  dueWhy: string | null;
  statutoryDueAt: string | null;
  light: Light;
  lightWords: string;
  finishedAt: string | null;
  finishedBy: string | null;
  commands: string[];
}

export interface TaskPage {
  items: Task[];
  total: number;
  counts: { open: number; mine: number; overdue: number; dueSoon: number };
}

/** One row of the table of time limits, as it counts for an organisation. */
export interface TimeLimit {
  rule: string;
  name: string;
  start: string;
  backward: boolean;
  length: number;
  delivered: number;
  unit: string;
  unitName: string;
  source: string;
  confidence: string;
  confidenceName: string;
  ruleVersion: string;
  fixed: boolean;
  onExpiry: string;
  pausedBy: string;
  setBy: string | null;
}

/** A year of the working calendar, as the State Council announced it. */
export interface CalendarYear {
  year: number;
  version: number;
  notices: { number: string; issued: string; title: string }[];
  days: { date: string; off: boolean; occasion: string }[];
}

/** What a new calendar has done to open due dates. */
export interface CalendarMoves {
  pending: number;
  organisations: { organisation: string; cases: number }[];
  dates: { caseId: string; number: string; rule: string; before: string; after: string; calendarVersion: string }[];
}

/** A message that came from a court or an institute. */
export interface IncomingMessage {
  id: string;
  counterpart: string;
  counterpartName: string;
  messageId: string;
  type: string;
  typeName: string;
  subject: string | null;
  caseId: string | null;
  caseNumber: string | null;
  state: string;
  reason: string | null;
  reasonName: string | null;
  reasonEn: string | null;
  attempts: number;
  receivedAt: string;
  events: string[];
}

/** A message that goes to a court or an institute. */
export interface OutgoingMessage {
  id: string;
  counterpart: string;
  counterpartName: string;
  addressed: boolean;
  type: string;
  typeName: string;
  caseId: string;
  caseNumber: string | null;
  state: string;
  failure: string | null;
  attempts: number;
  nextAttemptAt: string | null;
  createdAt: string;
  settledAt: string | null;
  receipt: string | null;
}

/** A court or an institute with which messages are exchanged. */
export interface Counterpart {
  id: string;
  body: string;
  kindName: string;
  name: string;
  districtCode: string;
  source: string;
  address: string | null;
  keys: { keyId: string; createdAt: string; revokedAt: string | null }[];
}

/** One row of the case list. */
export interface CaseRow {
  caseId: string;
  caseNumber: string;
  applicant: string | null;
  respondent: string | null;
  categories: string[];
  stage: string;
  stageName: string;
  outcome: string | null;
  outcomeName: string | null;
  channel: string;
  channelName: string;
  organisation: string;
  organisationName: string;
  mediatorName: string | null;
  receivedAt: string;
  statutoryDueAt: string | null;
  light: Light;
  lightWords: string;
  closedAt: string | null;
  claimedFen: number;
  limitationOn: string | null;
  limitationPressing: boolean;
}

export interface Page<T> {
  items: T[];
  total: number;
}

/** A mediation organisation as the register shows it. */
export interface Organisation {
  id: string;
  name: string;
  level: string;
  levelName: string;
  legalKind: string;
  legalKindName: string;
  districtCode: string;
  courtInvited: string[];
  arbitrationRostered: boolean;
  rating: string;
  ratingName: string;
  active: boolean;
}

/** A mediator as the register shows it; an erased one has no name any more. */
export interface Mediator {
  mediatorId: string;
  name: string | null;
  erased: boolean;
  home: string;
  lentTo: string[];
  firm: string | null;
  firmName: string | null;
  qualification: string;
  from: string;
  until: string;
  standing: string;
  standingName: string;
  active: boolean;
  onCourtRoster: boolean;
}
