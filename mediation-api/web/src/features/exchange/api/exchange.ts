import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Counterpart, IncomingMessage, OutgoingMessage, Page } from '@/lib/api/contract';
import { getJson, postJson } from '@/lib/api/http';
import { CASES, EXCHANGE, TASKS } from '@/lib/query-keys';

export interface MessageFilters {
  caseId?: string;
  state?: string;
  page?: string;
  size?: string;
}

export const useIncoming = (filters: MessageFilters) =>
  useQuery({
    queryKey: [...EXCHANGE, 'incoming', filters],
    queryFn: () => getJson<Page<IncomingMessage>>('/api/exchange/incoming', { ...filters }),
    placeholderData: keepPreviousData,
  });

export const useOutgoing = (filters: MessageFilters) =>
  useQuery({
    queryKey: [...EXCHANGE, 'outgoing', filters],
    queryFn: () => getJson<Page<OutgoingMessage>>('/api/exchange/outgoing', { ...filters }),
    placeholderData: keepPreviousData,
  });

export const useCounterparts = () =>
  useQuery({
    queryKey: [...EXCHANGE, 'counterparts'],
    queryFn: () => getJson<Counterpart[]>('/api/exchange/counterparts'),
  });

/** What a message says; read only when somebody opens it. */
export const useContent = (direction: 'incoming' | 'outgoing', id: string | null) =>
  useQuery({
    queryKey: [...EXCHANGE, direction, id, 'content'],
    queryFn: () => getJson<unknown>(`/api/exchange/${direction}/${id}/content`),
    enabled: id !== null,
    gcTime: 0,
  });

interface Step {
  direction: 'incoming' | 'outgoing';
  id: string;
  step: 'retry' | 'link' | 'hand-over';
  body?: unknown;
}

/** Tries again, links to a case or notes a delivery by hand; lists and cases are fresh afterwards. */
export function useHandle() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ direction, id, step, body }: Step) =>
      postJson<IncomingMessage | OutgoingMessage>(`/api/exchange/${direction}/${id}/${step}`, body),
    onSettled: () =>
      Promise.all([EXCHANGE, CASES, TASKS].map((queryKey) => queries.invalidateQueries({ queryKey: [...queryKey] }))),
  });
}
