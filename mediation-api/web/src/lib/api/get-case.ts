import { useQuery } from '@tanstack/react-query';
import type { CaseFile } from '@/lib/api/case-file';
import { getJson } from '@/lib/api/http';
import { oneCase } from '@/lib/query-keys';

export const useCase = (caseId: string) =>
  useQuery({ queryKey: oneCase(caseId), queryFn: () => getJson<CaseFile>(`/api/cases/${caseId}`) });
