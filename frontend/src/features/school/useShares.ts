import { useQueries } from '@tanstack/react-query';
import type { RiskShare, School } from '@/api/generated';
import { riskSharesQuery } from '@/api/risk';

/** As many rows as a page of the list has; one call is for the rows of one page. */
const ROWS_OF_A_CALL = 50;

/** What is known of a row's share: it may still be on its way, or not have come. */
export type ShareState = RiskShare | 'waiting' | 'failed' | 'none';

export interface Shares {
  of: (school: School) => ShareState;
  failed: boolean;
  again: () => void;
}

/** The shares of the schools in a list, a page of rows at a time. */
export function useShares(schools: School[]): Shares {
  const pages = Array.from({ length: Math.ceil(schools.length / ROWS_OF_A_CALL) }, (_, page) =>
    schools.slice(page * ROWS_OF_A_CALL, (page + 1) * ROWS_OF_A_CALL).map(({ id }) => id),
  );
  const queries = useQueries({ queries: pages.map(riskSharesQuery) });
  const known = new Map<string, ShareState>();
  pages.forEach((ids, page) => {
    const query = queries[page];
    const missing = query?.data ? 'none' : query?.error ? 'failed' : 'waiting';
    for (const id of ids) known.set(id, missing);
    for (const share of query?.data?.items ?? []) known.set(share.schoolId, share);
  });
  return {
    of: ({ id }) => known.get(id) ?? 'waiting',
    failed: queries.some(({ error }) => error !== null),
    again: () => {
      for (const query of queries) if (query.error) query.refetch();
    },
  };
}
