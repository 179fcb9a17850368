import { useQueries } from '@tanstack/react-query';
import type { Action } from '@/api/generated';
import { type Place, rightsQuery } from '@/api/me';

/**
 * Whether the server would let the caller do something at a place, so that nobody is shown what would be refused; without a
 * place, whether it would anywhere. False until it is known.
 */
export function useMay(action: Action, place: Place = {}): boolean {
  return useMayAt(action, [place])[0] ?? false;
}

/** The same for each of several places. */
export function useMayAt(action: Action, places: readonly Place[]): boolean[] {
  return useQueries({
    queries: places.map((place) => rightsQuery(place)),
    combine: (rights) => rights.map(({ data }) => data?.includes(action) ?? false),
  });
}
