import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refused, refusedWith } from '@/lib/api/problem';
import { ME } from '@/lib/me';

/** A session that has ended shows itself at any call; the next question "who am I" then leads to the login page. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (refusedWith(error, 401) && query.queryKey[0] !== ME[0]) {
        void queryClient.invalidateQueries({ queryKey: ME });
      }
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (attempts, error) => !(error instanceof Refused) && attempts < 2,
    },
  },
});
