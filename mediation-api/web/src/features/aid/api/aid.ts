import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LoggedEvent, ProcessTrace } from '@/lib/api/case-file';
import type { Page, TaskPage } from '@/lib/api/contract';
import { getJson, postJson } from '@/lib/api/http';
import { AID, TASKS, oneAid } from '@/lib/query-keys';
import type { Filters } from '@/lib/url-filters';
import type { AidFile, AidRow, AidStandards, Candidate } from './aid-file';

export const addressOf = (aidId: string) => `/api/aid-matters/${aidId}`;

export const useAidList = (filters: Filters) =>
  useQuery({
    queryKey: [...AID, 'list', filters],
    queryFn: () => getJson<Page<AidRow>>('/api/aid-matters', filters),
    placeholderData: keepPreviousData,
  });

export const useAidOfCase = (caseId: string, enabled: boolean) =>
  useQuery({
    queryKey: [...AID, 'of-case', caseId],
    queryFn: async () => (await getJson<Page<AidRow>>('/api/aid-matters', { caseId })).items,
    enabled,
  });

export const useAid = (aidId: string) =>
  useQuery({ queryKey: oneAid(aidId), queryFn: () => getJson<AidFile>(addressOf(aidId)) });

export const useAidLog = (aidId: string) =>
  useQuery({
    queryKey: [...oneAid(aidId), 'events'],
    queryFn: () => getJson<LoggedEvent[]>(`${addressOf(aidId)}/events`),
  });

export const useAidTraces = (aidId: string) =>
  useQuery({
    queryKey: [...oneAid(aidId), 'process'],
    queryFn: () => getJson<ProcessTrace[]>(`${addressOf(aidId)}/process`),
  });

export const useCandidates = (aidId: string) =>
  useQuery({
    queryKey: [...oneAid(aidId), 'candidates'],
    queryFn: () => getJson<Candidate[]>(`${addressOf(aidId)}/candidates`),
  });

export const useAidTasks = (aidId: string, enabled: boolean) =>
  useQuery({
    queryKey: [...TASKS, 'of-aid', aidId],
    queryFn: async () => (await getJson<TaskPage>('/api/tasks', { state: 'OPEN', caseId: aidId, page: 0, size: 100 })).items,
    enabled,
  });

export const useStandards = (organisation: string | undefined) =>
  useQuery({
    queryKey: [...AID, 'standards', organisation],
    queryFn: async () => (await getJson<{ standards: AidStandards }>('/api/aid-standards', { organisation })).standards,
    enabled: organisation !== undefined,
  });

/** An application as the form tells it. */
export interface AidRecord {
  districtCode: string;
  channel: string;
  scope: string;
  category: string;
  receivedAt: string;
  emergency?: { ground: string; periodEndsOn?: string };
  applicant: { name: string; idNumber?: string; phone?: string; address?: string };
  opponent: { name: string; uscc?: string };
  caseId?: string;
  client?: string;
  facts: string;
  hardship?: string;
}

export function useApply(onDone: (aidId: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (record: AidRecord) => postJson<{ aidId: string; duplicate: boolean }>('/api/aid-matters', record),
    onSuccess: async ({ aidId }) => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: AID }),
        queries.invalidateQueries({ queryKey: TASKS }),
      ]);
      onDone(aidId);
    },
  });
}
