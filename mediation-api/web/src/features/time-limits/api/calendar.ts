import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CalendarMoves, CalendarYear } from '@/lib/api/contract';
import { getJson, postJson } from '@/lib/api/http';
import { CALENDAR, CASES, TASKS } from '@/lib/query-keys';

const WHILE_COUNTING = 2000;

export const useCalendarYears = () =>
  useQuery({ queryKey: [...CALENDAR, 'years'], queryFn: () => getJson<CalendarYear[]>('/api/calendar') });

/** What moved; asked again while cases are still being counted. */
export const useCalendarMoves = () =>
  useQuery({
    queryKey: [...CALENDAR, 'moves'],
    queryFn: () => getJson<CalendarMoves>('/api/calendar/moves'),
    refetchInterval: ({ state }) => (state.data?.pending ? WHILE_COUNTING : false),
  });

export function useImportYear() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) => postJson<CalendarMoves>('/api/calendar', { text }),
    onSuccess: () =>
      Promise.all([CALENDAR, CASES, TASKS].map((queryKey) => queries.invalidateQueries({ queryKey: [...queryKey] }))),
  });
}
