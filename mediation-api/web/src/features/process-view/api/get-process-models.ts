import { useQuery } from '@tanstack/react-query';
import { getJson, getText } from '@/lib/api/http';
import { MODELS } from '@/lib/query-keys';

export interface ProcessModel {
  key: string;
  name: string;
  version: number;
}

export const useProcessModels = () =>
  useQuery({ queryKey: MODELS, queryFn: () => getJson<ProcessModel[]>('/api/process-definitions') });

/** The BPMN of a model; an older version where a case still runs on it. */
export const useModelXml = (key: string, version?: number) =>
  useQuery({
    queryKey: [...MODELS, key, version ?? 'latest'],
    queryFn: () =>
      getText(`/api/process-definitions/${encodeURIComponent(key)}/xml${version ? `?version=${version}` : ''}`),
    staleTime: 300_000,
  });
