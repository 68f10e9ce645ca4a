import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Task } from '@/lib/api/contract';
import { postJson } from '@/lib/api/http';
import { CASES, TASKS } from '@/lib/query-keys';

/** Takes a task or gives it back; whoever comes second is told so and sees the fresh list either way. */
function useHold(step: 'claim' | 'release') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (task: Task) => postJson<void>(`/api/tasks/${encodeURIComponent(task.id)}/${step}`),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: TASKS }),
        queries.invalidateQueries({ queryKey: CASES }),
      ]),
  });
}

export const useClaimTask = () => useHold('claim');

export const useReleaseTask = () => useHold('release');
