import type { Dayjs } from 'dayjs';
import { dateOfWallClock, instantOfWallClock } from '@/lib/time';
import type { ReferralRecord } from '../api/hand-over';
import { type IntakeEntry, claimsOf, trimmed } from './intake-record';

/** What the form of a hand-over holds while somebody types. */
export interface ReferralEntry
  extends Pick<
    IntakeEntry,
    'receivedAt' | 'districtCode' | 'organisation' | 'disputeKind' | 'applicant' | 'respondent' | 'claims' | 'narrative'
  > {
  kind: string;
  body?: string;
  number: string;
  procedure?: string;
  bodyReceivedOn: Dayjs;
  arbitrationStatus?: string;
  awardServedOn?: Dayjs;
  consentRecorded?: boolean;
}

export const isFromCourt = (kind: string | undefined) => kind?.startsWith('COURT_') === true;

export const referralRecord = (entry: ReferralEntry): ReferralRecord =>
  trimmed({
    kind: entry.kind,
    body: entry.body,
    number: entry.number,
    procedure: entry.procedure,
    bodyReceivedOn: dateOfWallClock(entry.bodyReceivedOn),
    arbitrationStatus: entry.arbitrationStatus,
    awardServedOn: entry.awardServedOn ? dateOfWallClock(entry.awardServedOn) : undefined,
    consentRecorded: entry.consentRecorded === true,
    disputeKind: entry.disputeKind,
    receivedAt: instantOfWallClock(entry.receivedAt),
    districtCode: entry.districtCode,
    organisation: entry.organisation,
    applicant: trimmed(entry.applicant),
    respondent: trimmed(entry.respondent),
    claims: claimsOf(entry.claims),
    narrative: entry.narrative,
  });
