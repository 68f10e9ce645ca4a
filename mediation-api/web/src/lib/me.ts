import { useQuery } from '@tanstack/react-query';
import type { Me } from '@/lib/api/contract';
import { getJson } from '@/lib/api/http';
import { refusedWith } from '@/lib/api/problem';

export const ME = ['me'] as const;

/** Who is at the screen; null when nobody has logged in. */
async function getMe(): Promise<Me | null> {
  try {
    return await getJson<Me>('/api/me');
  } catch (error) {
    if (refusedWith(error, 401)) {
      return null;
    }
    throw error;
  }
}

export const useMe = () => useQuery({ queryKey: ME, queryFn: getMe, staleTime: 60_000 });
