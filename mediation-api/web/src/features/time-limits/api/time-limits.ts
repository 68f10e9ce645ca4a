import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { TimeLimit } from '@/lib/api/contract';
import { deleteJson, getJson, putJson } from '@/lib/api/http';
import { TIME_LIMITS } from '@/lib/query-keys';

/** The whole table as it counts for an organisation; without one, as delivered. */
export const useTimeLimits = (organisation: string) =>
  useQuery({
    queryKey: [...TIME_LIMITS, organisation],
    queryFn: () => getJson<TimeLimit[]>('/api/time-limits', { organisation }),
  });

/** Sets a length of the organisation's own, or takes it back when none is given. */
export function useSetTimeLimit(organisation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ rule, length }: { rule: string; length: number | null }) => {
      const path = `/api/organisations/${organisation}/time-limits/${rule}`;
      return length === null ? deleteJson<TimeLimit[]>(path) : putJson<TimeLimit[]>(path, { length });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: TIME_LIMITS }),
  });
}
