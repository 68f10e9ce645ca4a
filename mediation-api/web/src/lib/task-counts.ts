import { useQuery } from '@tanstack/react-query';
import type { TaskPage } from '@/lib/api/contract';
import { getJson } from '@/lib/api/http';
import { TASKS } from '@/lib/query-keys';

/** How much waits: for the badge in the menu and the figures on the desk. */
export const useTaskCounts = (enabled: boolean) =>
  useQuery({
    queryKey: [...TASKS, 'counts'],
    queryFn: async () => (await getJson<TaskPage>('/api/tasks', { state: 'OPEN', page: 0, size: 1 })).counts,
    enabled,
  });
