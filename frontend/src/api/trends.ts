import { queryOptions } from '@tanstack/react-query';
import { read } from './client';
import { getTrendFacts } from './generated';
import { keys } from './keys';

/** What the figures of a unit say, each sentence with its numbers. */
export function trendFactsQuery(unit: string) {
  return queryOptions({
    queryKey: keys.trends.facts(unit),
    queryFn: ({ signal }) => read(getTrendFacts({ query: { unit }, signal })),
  });
}
