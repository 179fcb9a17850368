import { MutationCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** Figures change when somebody imports them or writes; half a minute is fresh enough to walk back and forth. */
const fresh = 30_000;

export function makeQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    // Somebody else was first: what is shown is read again, so that a form can lay both side by side.
    mutationCache: new MutationCache({
      onError: (error) =>
        error instanceof ProblemError && error.type === 'precondition-failed'
          ? client.invalidateQueries()
          : undefined,
    }),
    defaultOptions: {
      queries: {
        staleTime: fresh,
        retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.passing,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  });
  return client;
}
