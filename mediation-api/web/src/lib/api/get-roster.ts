import { useQuery } from '@tanstack/react-query';
import type { Mediator, Organisation } from '@/lib/api/contract';
import { getJson } from '@/lib/api/http';
import { ROSTER } from '@/lib/query-keys';

export const useOrganisations = () =>
  useQuery({
    queryKey: [...ROSTER, 'organisations'],
    queryFn: () => getJson<Organisation[]>('/api/organisations'),
    staleTime: 60_000,
  });

export const useMediators = (organisation?: string) =>
  useQuery({
    queryKey: [...ROSTER, 'mediators', organisation ?? ''],
    queryFn: () => getJson<Mediator[]>('/api/mediators', { organisation }),
    staleTime: 60_000,
  });
