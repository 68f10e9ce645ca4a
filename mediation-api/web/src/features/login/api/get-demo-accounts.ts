import { useQuery } from '@tanstack/react-query';
import { getJson } from '@/lib/api/http';

export interface DemoAccount {
  username: string;
  password: string;
  displayName: string;
  role: string;
  roleName: string;
  organisationName: string | null;
}

/** Accounts that a demonstration server gives away; a real one answers with none. */
export const useDemoAccounts = () =>
  useQuery({
    queryKey: ['demo-accounts'],
    queryFn: () => getJson<DemoAccount[]>('/api/demo/accounts'),
    staleTime: Number.POSITIVE_INFINITY,
  });
