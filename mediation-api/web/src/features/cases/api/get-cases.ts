import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CaseRow, Page } from '@/lib/api/contract';
import { getJson } from '@/lib/api/http';
import { CASES } from '@/lib/query-keys';
import type { Filters } from '@/lib/url-filters';

export const useCases = (filters: Filters) =>
  useQuery({
    queryKey: [...CASES, 'list', filters],
    queryFn: () => getJson<Page<CaseRow>>('/api/cases', filters),
    placeholderData: keepPreviousData,
  });
