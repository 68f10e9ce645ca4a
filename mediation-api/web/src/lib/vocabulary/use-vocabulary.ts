import { useQuery } from '@tanstack/react-query';
import { getJson } from '@/lib/api/http';
import type { ApiDocs } from './open-api';

/** The vocabulary of the server as it describes itself; it changes only with a release. */
export const useVocabulary = () =>
  useQuery({
    queryKey: ['vocabulary'],
    queryFn: () => getJson<ApiDocs>('/v3/api-docs'),
    staleTime: Number.POSITIVE_INFINITY,
  });
