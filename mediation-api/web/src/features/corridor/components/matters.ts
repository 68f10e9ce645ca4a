import type { Clock } from '@/lib/api/case-file';
import type { Corridor, CorridorMatter } from '@/lib/api/corridor';
import { codeName } from '@/lib/i18n/words';

/** The ways of the corridor in the order in which a case comes to them, each with its own time limits. */
const WAYS = [
  { name: 'referral', rules: /^T-(CRT|ARB-(ACK|ENT))/ },
  { name: 'confirmation', rules: /^T-(JC|AR)-/ },
  { name: 'paymentOrder', rules: /^T-PO-/ },
  { name: 'arbitration', rules: /^T-(ARB-(ACC|AWARD|MIG)|SETASIDE)/ },
  { name: 'suit', rules: /^T-SUE/ },
  { name: 'enforcement', rules: /^T-EXEC/ },
] as const;

export type WayName = (typeof WAYS)[number]['name'];

/** One way of the corridor: what has become of it, and what still runs in it. */
export interface Way {
  name: WayName;
  matter: CorridorMatter | undefined;
  clocks: Clock[];
}

const RUNNING = ['RUNNING', 'EXTENDED'];

/** The ways that were taken or stand open; the others are not worth a line. */
export function waysOf(corridor: Corridor | undefined, clocks: Clock[]): Way[] {
  return WAYS.map(({ name, rules }) => ({
    name,
    matter: corridor?.[name],
    clocks: clocks.filter(({ rule, state }) => rules.test(rule) && RUNNING.includes(state)),
  })).filter(({ matter, clocks: running }) => matter !== undefined || running.length > 0);
}

export const somethingToShow = (corridor: Corridor | undefined, clocks: Clock[]) =>
  waysOf(corridor, clocks).length > 0 ||
  corridor?.remedy !== undefined ||
  (corridor?.titles ?? []).length > 0 ||
  corridor?.ledger.agreedFen !== undefined;

/** How the way was taken: what kind of hand-over, which of two confirmations, on what ground. */
export function kindOf({ name, matter }: Way): string {
  switch (name) {
    case 'referral':
      return codeName('ReferralKind', matter?.kind);
    case 'confirmation':
      return codeName('ConfirmationRoute', matter?.route);
    case 'paymentOrder':
      return codeName('PaymentOrderBasis', matter?.basis as string | undefined);
    case 'suit':
      return codeName('TitleKind', matter?.kind);
    default:
      return '';
  }
}

const NUMBERS = ['titleNo', 'statementNo', 'awardNo', 'orderNo', 'docketNo', 'rulingNo', 'number'];

/** The latest number under which court or institute keeps the matter. */
export const numberOf = (matter: CorridorMatter | undefined) =>
  NUMBERS.map((name) => matter?.[name]).find((number): number is string => typeof number === 'string') ?? '';
