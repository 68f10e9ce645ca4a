import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Me } from '@/lib/api/contract';
import { postJson } from '@/lib/api/http';
import { ME } from '@/lib/me';

export interface Credentials {
  username: string;
  password: string;
}

export function useLogIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) => postJson<Me>('/api/login', credentials),
    onSuccess: (me) => {
      // Another person may have sat here before.
      queries.clear();
      queries.setQueryData(ME, me);
    },
  });
}
