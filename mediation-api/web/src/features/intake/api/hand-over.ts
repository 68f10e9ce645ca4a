import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postJson } from '@/lib/api/http';
import { CASES, TASKS } from '@/lib/query-keys';
import type { IntakeRecord, Registered } from './register-case';

/** A dispute as a court or an institute hands it over. */
export interface ReferralRecord
  extends Pick<IntakeRecord, 'disputeKind' | 'receivedAt' | 'districtCode' | 'organisation' | 'applicant' | 'respondent' | 'claims' | 'narrative'> {
  kind: string;
  body?: string;
  number: string;
  procedure?: string;
  bodyReceivedOn: string;
  arbitrationStatus?: string;
  awardServedOn?: string;
  consentRecorded: boolean;
}

export function useHandOver() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (record: ReferralRecord) => postJson<Registered>('/api/referrals', record),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: CASES }),
        queries.invalidateQueries({ queryKey: TASKS }),
      ]),
  });
}
