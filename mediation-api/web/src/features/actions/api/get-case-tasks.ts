import { useQuery } from '@tanstack/react-query';
import type { TaskPage } from '@/lib/api/contract';
import { getJson } from '@/lib/api/http';
import { TASKS } from '@/lib/query-keys';

/** The open tasks of one case that concern the person at the screen. */
export const useCaseTasks = (caseId: string, enabled: boolean) =>
  useQuery({
    queryKey: [...TASKS, 'of-case', caseId],
    queryFn: async () => (await getJson<TaskPage>('/api/tasks', { state: 'OPEN', caseId, page: 0, size: 100 })).items,
    enabled,
  });
