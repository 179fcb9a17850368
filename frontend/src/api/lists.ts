import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

/** A page of a cursor list, as the contract gives it. */
export interface ListPage<T> {
  items: T[];
  nextCursor: string | null;
  total?: number;
}

/** What a list is asked for: the position and how to stop asking. */
export interface PageRequest {
  query: { cursor?: string; limit: number };
  signal: AbortSignal;
}

/** A list that loads on as it is read; pages follow the cursors, so none is skipped and none comes twice. */
export function listOptions<T>(
  queryKey: QueryKey,
  fetchPage: (page: PageRequest) => Promise<ListPage<T>>,
  limit = 50,
) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      fetchPage({ query: { limit, ...(pageParam === null ? {} : { cursor: pageParam }) }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last: ListPage<T>) => last.nextCursor,
    select: (data) => ({
      items: data.pages.flatMap((page) => page.items),
      total: data.pages[0]?.total ?? null,
    }),
  });
}

/** What is about to be changed is read anew each time: one begins from how it stands, not from what was read before. */
export const readAnew = { staleTime: 0, gcTime: 0 } as const;

/** Every item of a short list, page by page: for what one chooses from. */
export async function readAll<T>(
  fetchPage: (query: { limit: number; cursor?: string }) => Promise<ListPage<T>>,
): Promise<T[]> {
  const found: T[] = [];
  let cursor: string | null = null;
  do {
    const page: ListPage<T> = await fetchPage({ limit: 200, ...(cursor === null ? {} : { cursor }) });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
