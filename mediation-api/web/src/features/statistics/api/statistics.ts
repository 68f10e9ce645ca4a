import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, postJson } from '@/lib/api/http';
import { STATISTICS } from '@/lib/query-keys';

export interface Figure {
  numerator: number;
  denominator: number | null;
  value: number | null;
  recorded: boolean;
  suppressed: boolean;
}

export type Figures = Record<string, Figure>;

export interface Sheet {
  version: number;
  definitionVersion: number;
  period: string;
  periodInWords: string;
  day: string;
  by: string | null;
  total: Figures;
  before: Figures;
  lines: { value: string; words: string; figures: Figures }[];
}

export interface Definition {
  code: string;
  chinese: string;
  definition: string;
  unit: string;
  source: string;
  confidence: string;
  version: number;
}

export interface Vocabulary {
  indicators: Definition[];
  dimensions: { name: string; chinese: string }[];
  smallestCell: number;
}

export interface Fact {
  code: string;
  matterId: string;
  kind: string | null;
  number: string | null;
  globalIndex: number;
  sequence: number;
  occurredOn: string;
  recordedOn: string;
  amount: number;
  persons: number;
}

export interface Certificate {
  definition: Definition;
  filling: number;
  fold: number;
  part: string;
  total: number;
  facts: Fact[];
}

export interface Issue {
  reportId: string;
  issue: number;
  period: string;
  question: string;
  reason: string | null;
  difference: string | null;
  definitionVersion: number;
  reached: number;
  figures: string;
  at: string;
}

/** What is asked, as it stands in the address. */
export interface Asked {
  period: string;
  day: string;
  by: string;
  outside: string;
}

/** One figure of a sheet; the value is null for the total. */
export interface Cell {
  indicator: string;
  part: 'NUMERATOR' | 'DENOMINATOR';
  value: string | null;
}

export const useVocabulary = () =>
  useQuery({ queryKey: [...STATISTICS, 'vocabulary'], queryFn: () => getJson<Vocabulary>('/api/statistics/vocabulary') });

export const useFigures = (asked: Asked, refetchInterval?: number) =>
  useQuery({
    queryKey: [...STATISTICS, 'figures', asked],
    queryFn: () => getJson<Sheet>('/api/statistics/figures', { ...asked }),
    placeholderData: keepPreviousData,
    refetchInterval,
  });

export const useFacts = (asked: Asked, cell: Cell, page: number) =>
  useQuery({
    queryKey: [...STATISTICS, 'facts', asked, cell, page],
    queryFn: () =>
      getJson<Certificate>('/api/statistics/facts', {
        ...asked,
        indicator: cell.indicator,
        part: cell.part,
        page: String(page),
        ...(cell.value === null ? {} : { value: cell.value }),
      }),
    placeholderData: keepPreviousData,
  });

export const useMatterEvents = (matter: string) =>
  useQuery({
    queryKey: [...STATISTICS, 'matter', matter],
    queryFn: () =>
      getJson<{ sequence: number; event: string; chinese: string; english: string }[]>(
        `/api/statistics/matters/${matter}/events`,
      ),
  });

export const useReports = () =>
  useQuery({ queryKey: [...STATISTICS, 'reports'], queryFn: () => getJson<Issue[]>('/api/reports') });

/** Publishes, corrects or checks a report; the list is fresh afterwards. */
export function usePublish() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ to, body }: { to: string; body: unknown }) => postJson<Issue[]>(to, body),
    onSettled: () => queries.invalidateQueries({ queryKey: [...STATISTICS, 'reports'] }),
  });
}
