import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LoggedEvent, PastCase, ProcessTrace, TaskThen } from '@/lib/api/case-file';
import { getJson } from '@/lib/api/http';
import { oneCase } from '@/lib/query-keys';

/** What is past never changes again. */
const FOR_GOOD = { staleTime: Infinity, placeholderData: keepPreviousData };

const past = <T>(caseId: string, part: string, asOf: string) => ({
  queryKey: [...oneCase(caseId), 'past', part, asOf],
  queryFn: () => getJson<T>(`/api/cases/${caseId}${part}`, { asOf }),
  ...FOR_GOOD,
});

export const usePastCase = (caseId: string, asOf: string) => useQuery(past<PastCase>(caseId, '', asOf));

/** The step before, to compare with; the first step has none. */
export const useCaseBefore = (caseId: string, asOf: string | null) =>
  useQuery({ ...past<PastCase>(caseId, '', asOf ?? ''), enabled: asOf !== null, placeholderData: undefined });

export const useTasksThen = (caseId: string, asOf: string) => useQuery(past<TaskThen[]>(caseId, '/tasks', asOf));

export const useTasksBefore = (caseId: string, asOf: string | null) =>
  useQuery({ ...past<TaskThen[]>(caseId, '/tasks', asOf ?? ''), enabled: asOf !== null, placeholderData: undefined });

export const useTracesThen = (caseId: string, asOf: string) =>
  useQuery(past<ProcessTrace[]>(caseId, '/process', asOf));

export const useWholeLog = (caseId: string) =>
  useQuery({
    queryKey: [...oneCase(caseId), 'events'],
    queryFn: () => getJson<LoggedEvent[]>(`/api/cases/${caseId}/events`),
  });
