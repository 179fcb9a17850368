import { infiniteQueryOptions, mutationOptions, type QueryClient } from '@tanstack/react-query';
import { read } from './client';
import { getWorklist, listNews, markWorklistSeen, type Worklist, type WorklistNews } from './generated';
import { keys } from './keys';
import { listOptions } from './lists';

const pageSize = 50;

/** What needs the reader, page by page, with the first of what is new. */
export function worklistQuery() {
  return infiniteQueryOptions({
    queryKey: keys.worklist.list,
    queryFn: ({ pageParam, signal }) =>
      read(
        getWorklist({
          query: { limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Worklist) => last.nextCursor,
    select: ({ pages }) => ({ items: pages.flatMap((page) => page.items), total: null, first: pages[0] }),
  });
}

/** What is new, going on from what the worklist brought along. */
export function newsQuery(first: WorklistNews) {
  return {
    ...listOptions(keys.worklist.news(first.since), ({ query, signal }) =>
      read(listNews({ query: { since: first.since, ...query }, signal })),
    ),
    initialData: { pages: [first], pageParams: [null] },
  };
}

export function markSeen(client: QueryClient) {
  return mutationOptions({
    mutationFn: (seenUntil: string) => read(markWorklistSeen({ body: { seenUntil } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.worklist.list }),
  });
}
