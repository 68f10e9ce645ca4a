import type { Me } from '@/lib/api/contract';

const ADMINISTRATION = ['SYS_ADMIN', 'SECURITY_ADMIN'];
const PARTIES = ['APPLICANT', 'RESPONDENT', 'REPRESENTATIVE'];
const STAFF = ['INTAKE_CLERK', 'MEDIATION_ORG_HEAD', 'MEDIATOR', 'LEAD_MEDIATOR'];
const INTAKE = ['INTAKE_CLERK', 'MEDIATION_ORG_HEAD'];
const LIAISONS = ['COURT_LIAISON', 'ARBITRATION_LIAISON'];

const AID_ROLES = ['AID_REVIEWER', 'AID_LAWYER'];
const HOTLINE = ['HOTLINE_AGENT', 'HOTLINE_DISPATCHER', 'TICKET_HANDLER'];
/** Work on other matters than cases; an aid lawyer sees the client's case. */
const CASELESS = ['AID_REVIEWER', ...HOTLINE];

const worksOnMatters = (me: Me) => !ADMINISTRATION.includes(me.role) && me.role !== 'STATISTICIAN';

/** Which pages a role is offered. What it may really do is decided by the server alone. */
export const seesCases = (me: Me) => worksOnMatters(me) && !CASELESS.includes(me.role);
export const hasTasks = (me: Me) => worksOnMatters(me) && me.role !== 'AUDITOR';
/** Who looks into legal aid, and who hands somebody over to it. */
export const seesAid = (me: Me) => [...INTAKE, ...AID_ROLES, 'OVERSEER', 'AUDITOR'].includes(me.role);
export const appliesForAid = (me: Me) => [...INTAKE, 'AID_REVIEWER'].includes(me.role);
export const takesCalls = (me: Me) => me.role === 'HOTLINE_AGENT';
export const seesTickets = (me: Me) => [...HOTLINE, 'MEDIATION_ORG_HEAD', 'OVERSEER', 'AUDITOR'].includes(me.role);
export const sharesTasks = (me: Me) => STAFF.includes(me.role);
export const takesIntake = (me: Me) => INTAKE.includes(me.role);
/** Who hands a case over for a court or an institute, or takes it in for them. */
export const handsOver = (me: Me) => me.role === 'INTAKE_CLERK' || isLiaison(me);
export const isParty = (me: Me) => PARTIES.includes(me.role);
/** Who sets lengths of the union's own: a head for the own organisation, an administrator for all. */
export const setsTimeLimits = (me: Me, organisation: string) =>
  me.role === 'SYS_ADMIN' || (me.role === 'MEDIATION_ORG_HEAD' && me.organisation?.id === organisation);
export const importsCalendar = (me: Me) => me.role === 'SYS_ADMIN';
export const isLiaison = (me: Me) => LIAISONS.includes(me.role);
/** Who checks how a case came to be what it is. */
export const looksBack = (me: Me) => me.role === 'AUDITOR';
/** Court and institute see what is exchanged with them, an aid lawyer what the client sees; not the way that a case takes. */
export const isInside = (me: Me) => !isLiaison(me) && me.role !== 'AID_LAWYER';
export const seesExchange = (me: Me) =>
  [...STAFF, ...LIAISONS, 'AUDITOR', 'SYS_ADMIN', 'SECURITY_ADMIN'].includes(me.role);
export const listsMessages = (me: Me) => seesExchange(me) && me.role !== 'SECURITY_ADMIN';
/** Who reads what a message says, and takes it there by hand. */
export const readsMessages = (me: Me) => [...INTAKE, ...LIAISONS].includes(me.role);
export const forwardsMessages = (me: Me) => readsMessages(me) || me.role === 'SYS_ADMIN';
export const seesOrganisations = (me: Me) => !isParty(me);
/** A head reads the figures of the own organisation. */
export const readsFigures = (me: Me) => ['MEDIATION_ORG_HEAD', 'OVERSEER', 'STATISTICIAN'].includes(me.role);
export const publishes = (me: Me) => me.role === 'STATISTICIAN';
export const runsProduct = (me: Me) => me.role === 'SYS_ADMIN';
