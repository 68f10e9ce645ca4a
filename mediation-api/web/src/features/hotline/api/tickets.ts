import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LoggedEvent } from '@/lib/api/case-file';
import { getJson, postJson } from '@/lib/api/http';
import type { Light } from '@/lib/lights';
import { TASKS } from '@/lib/query-keys';

export const TICKETS = ['tickets'] as const;

/** One line of the list of tickets. */
export interface TicketRow {
  ticketId: string;
  ticketNumber: string;
  categoryName: string;
  step: string;
  stepName: string;
  resultName: string | null;
  districtName: string;
  unitName: string | null;
  emergency: boolean;
  overdue: boolean;
  receivedAt: string;
  dueAt: string | null;
  light: Light;
  lightWords: string;
}

/** A ticket as its events tell it at this moment. */
export interface Ticket {
  ticketId: string;
  ticketNumber: string;
  version: number;
  step: string;
  stepName: string;
  categoryName: string;
  channelName: string;
  districtName: string;
  difficultyName?: string;
  receivedAt: string;
  caller: { anonymous: boolean; name: string | null; phone: string | null; idNumber: string | null };
  employer: string | null;
  narrative: string | null;
  notes: string[];
  calls: { at: string; reached: boolean; note: string | null }[];
  visits: { at: string; contacted: boolean; solved: boolean | null; satisfied: boolean | null; comment: string | null }[];
  emergency?: { words?: string; number?: string; major: boolean; reported: string | null };
  unit?: { id: string; name: string };
  suggestedUnit?: { id: string; name: string };
  returnReason?: string;
  due?: { dueAt: string };
  answer?: string;
  resultName?: string;
  inTime?: boolean;
  overdue: boolean;
  caseId?: string | null;
  progressCode?: string;
  actions: string[];
}

export const useTickets = (query: { step?: string; q?: string; page: number }) =>
  useQuery({
    queryKey: [...TICKETS, 'list', query],
    queryFn: () => getJson<{ items: TicketRow[]; total: number }>('/api/tickets', { ...query, size: 20 }),
  });

export const useTicket = (id: string) =>
  useQuery({ queryKey: [...TICKETS, id], queryFn: () => getJson<Ticket>(`/api/tickets/${id}`) });

export const useTicketLog = (id: string) =>
  useQuery({ queryKey: [...TICKETS, id, 'log'], queryFn: () => getJson<LoggedEvent[]>(`/api/tickets/${id}/events`) });

/** Sends a command to a ticket, or hands it on as a case; then everything about it is read anew. */
export function useAskTicket(id: string, path: 'commands' | 'case', onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Record<string, unknown>) => postJson<unknown>(`/api/tickets/${id}/${path}`, body),
    onSuccess: () => {
      onDone();
      return Promise.all([
        queries.invalidateQueries({ queryKey: TICKETS }),
        queries.invalidateQueries({ queryKey: TASKS }),
      ]);
    },
  });
}
