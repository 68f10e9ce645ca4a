import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, postJson } from '@/lib/api/http';
import { PROJECTIONS } from '@/lib/query-keys';

export interface Filling {
  version: number;
  state: 'FILLING' | 'PAUSED' | 'READY' | 'CURRENT' | 'PREVIOUS';
  reason: string;
  fold: number;
  outdated: boolean;
  position: number;
  head: number;
  behind: number;
  gaps: number;
  eventsRead: number;
  perSecond: number | null;
  secondsLeft: number | null;
  failure: string | null;
  begunAt: string;
  filledAt: string | null;
}

export interface Waiting {
  version: number;
  matterId: string;
  kind: string;
  globalIndex: number;
  sequence: number;
  event: string;
  failure: string;
  waiting: number;
  since: string;
}

export interface Overview {
  at: string;
  fillings: Filling[];
  parked: Waiting[];
}

export interface Differences {
  before: number;
  after: number;
  until: number;
  figures: { code: string; month: string; before: number | null; after: number | null; amountBefore: number | null; amountAfter: number | null }[];
  matters: { code: string; matterId: string; number: string | null; before: number | null; after: number | null; amountBefore: number | null; amountAfter: number | null }[];
}

const LOOK_MILLIS = 2_000;

export const useProjections = () =>
  useQuery({
    queryKey: [...PROJECTIONS],
    queryFn: () => getJson<Overview>('/api/projections'),
    refetchInterval: LOOK_MILLIS,
  });

export const useDifferences = (version: number) =>
  useQuery({
    queryKey: [...PROJECTIONS, 'differences', version],
    queryFn: () => getJson<Differences>(`/api/projections/${version}/differences`),
  });

/** Asks for a step; what is shown is fresh afterwards. */
export function useStep() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ to, body }: { to: string; body?: unknown }) => postJson<unknown>(`/api/projections${to}`, body),
    onSettled: () => queries.invalidateQueries({ queryKey: [...PROJECTIONS] }),
  });
}
