import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** Figures change when somebody imports them or writes; half a minute is fresh enough to walk back and forth. */
const fresh = 30_000;

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: fresh,
        retry: (failures, error) => failures < 2 && error instanceof ProblemError && error.passing,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
      mutations: { retry: false },
    },
  });
}
