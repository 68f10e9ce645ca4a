import { useQuery } from '@tanstack/react-query';
import type { ProcessTrace } from '@/lib/api/case-file';
import { getJson } from '@/lib/api/http';
import { oneCase } from '@/lib/query-keys';

export const useProcessTraces = (caseId: string) =>
  useQuery({
    queryKey: [...oneCase(caseId), 'process'],
    queryFn: () => getJson<ProcessTrace[]>(`/api/cases/${caseId}/process`),
  });
