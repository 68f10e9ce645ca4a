import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { deleteJson, getJson, postJson, putJson } from '@/lib/api/http';
import { TASKS } from '@/lib/query-keys';
import { TICKETS } from './tickets';

/** What an agent has taken down so far; only what is filled in is sent. */
export interface CallRecord {
  category: string;
  phone?: string;
  name?: string;
  idNumber?: string;
  anonymous?: boolean;
  employer?: string;
  employerDistrict?: string;
  callerDistrict?: string;
  narrative?: string;
  danger?: string | null;
  major?: boolean;
}

export interface Taken {
  ticketId: string;
  ticketNumber: string;
  progressCode: string;
}

export interface Match {
  ticketId: string;
  ticketNumber: string;
  name: string | null;
  categoryName: string;
  stepName: string;
  receivedAt: string;
}

export interface Draft {
  id: string;
  savedAt: string;
  content: CallRecord;
}

const DRAFTS = ['ticket-drafts'] as const;

/** Earlier tickets of the caller; asked in a body, for what is asked must not stand in an address. */
export const useMatches = (asked: Pick<CallRecord, 'phone' | 'name' | 'idNumber'>) =>
  useQuery({
    queryKey: [...TICKETS, 'matches', asked],
    queryFn: () => postJson<Match[]>('/api/tickets/duplicates', asked),
    enabled: (asked.phone?.length ?? 0) >= 7 || (asked.name?.length ?? 0) >= 2 || (asked.idNumber?.length ?? 0) >= 14,
    gcTime: 0,
  });

export const useDrafts = () => useQuery({ queryKey: DRAFTS, queryFn: () => getJson<Draft[]>('/api/ticket-drafts') });

export function useTakeCall(onDone: (taken: Taken) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, record }: { id: string; record: CallRecord }) =>
      postJson<Taken>('/api/tickets', { ...record, ticketId: id }, { 'Idempotency-Key': id }),
    onSuccess: (taken) => {
      onDone(taken);
      return Promise.all([TICKETS, TASKS, DRAFTS].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}

export function useKeepDraft(onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, record }: { id: string; record: CallRecord }) => putJson<void>(`/api/ticket-drafts/${id}`, record),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: DRAFTS });
    },
  });
}

export function useDropDraft() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => deleteJson<void>(`/api/ticket-drafts/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: DRAFTS }),
  });
}
