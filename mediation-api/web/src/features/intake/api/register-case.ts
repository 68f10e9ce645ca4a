import { useMutation, useQueryClient } from '@tanstack/react-query';
import { postJson } from '@/lib/api/http';
import { CASES, TASKS } from '@/lib/query-keys';

/** A dispute as told at the desk or on the phone. */
export interface IntakeRecord {
  externalId: string;
  channel: string;
  oral?: boolean;
  readBack?: boolean;
  disputeKind?: string;
  receivedAt: string;
  districtCode: string;
  streetCode?: string;
  organisation?: string;
  applicant: { name: string; idNumber?: string; phone?: string };
  respondent: { name: string; uscc?: string; phone?: string };
  claims: { category: string; amountFen: number | null; knewHarmedOn?: string }[];
  narrative: string;
}

export interface Registered {
  caseId: string;
  caseNumber: string;
  version: number;
  duplicate: boolean;
}

export function useRegisterCase() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (record: IntakeRecord) => postJson<Registered>('/api/cases', record),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: CASES }),
        queries.invalidateQueries({ queryKey: TASKS }),
      ]),
  });
}
