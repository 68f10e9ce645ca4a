import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TaskPage } from '@/lib/api/contract';
import { getJson } from '@/lib/api/http';
import { TASKS } from '@/lib/query-keys';
import type { Filters } from '@/lib/url-filters';

export const useTasks = (filters: Filters) =>
  useQuery({
    queryKey: [...TASKS, 'list', filters],
    queryFn: () => getJson<TaskPage>('/api/tasks', filters),
    placeholderData: keepPreviousData,
  });
