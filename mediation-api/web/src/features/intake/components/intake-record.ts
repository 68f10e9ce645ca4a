import type { Dayjs } from 'dayjs';
import { fenFromYuan } from '@/lib/money';
import { dateOfWallClock, instantOfWallClock } from '@/lib/time';
import type { IntakeRecord } from '../api/register-case';

/** What the form holds while somebody types. */
export interface IntakeEntry {
  channel: string;
  receivedAt: Dayjs;
  districtCode: string;
  organisation?: string;
  disputeKind: string;
  oral: boolean;
  readBack?: boolean;
  applicant: { name: string; idNumber?: string; phone?: string };
  respondent: { name: string; uscc?: string; phone?: string };
  claims: { category: string; amount?: string; knewHarmedOn?: Dayjs }[];
  narrative: string;
}

export const trimmed = <T extends object>(fields: T): T =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as T;

export const claimsOf = (claims: IntakeEntry['claims']): IntakeRecord['claims'] =>
  claims.map(({ category, amount, knewHarmedOn }) => ({
    category,
    amountFen: amount ? fenFromYuan(amount) : null,
    ...(knewHarmedOn ? { knewHarmedOn: dateOfWallClock(knewHarmedOn) } : {}),
  }));

/** The number of the source is made up once per form: pressing twice registers one case. */
export const intakeRecord = (entry: IntakeEntry, sourceNumber: string): IntakeRecord =>
  trimmed({
    externalId: `desk-${sourceNumber}`,
    channel: entry.channel,
    oral: entry.oral,
    readBack: entry.oral && entry.readBack === true,
    disputeKind: entry.disputeKind,
    receivedAt: instantOfWallClock(entry.receivedAt),
    districtCode: entry.districtCode,
    organisation: entry.organisation,
    applicant: trimmed(entry.applicant),
    respondent: trimmed(entry.respondent),
    claims: claimsOf(entry.claims),
    narrative: entry.narrative,
  });
