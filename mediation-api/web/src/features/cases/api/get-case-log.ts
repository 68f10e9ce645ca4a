import { useQuery } from '@tanstack/react-query';
import type { LoggedEvent } from '@/lib/api/case-file';
import { getJson } from '@/lib/api/http';
import { oneCase } from '@/lib/query-keys';

export const useCaseLog = (caseId: string) =>
  useQuery({
    queryKey: [...oneCase(caseId), 'events'],
    queryFn: () => getJson<LoggedEvent[]>(`/api/cases/${caseId}/events`),
  });
