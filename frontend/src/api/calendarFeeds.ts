import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { done, idempotent, read } from './client';
import {
  type CalendarFeedCreate,
  createCalendarFeed,
  listCalendarFeeds,
  revokeCalendarFeed,
} from './generated';
import { keys } from './keys';
import { readAll } from './lists';

/** The caller's own feeds, without their addresses. */
export function calendarFeedsQuery() {
  return queryOptions({
    queryKey: keys.calendarFeeds.list,
    queryFn: ({ signal }) => readAll((page) => read(listCalendarFeeds({ query: page, signal }))),
  });
}

/** Makes a feed, and answers the whole address, which is told this once. */
export function makeCalendarFeed(client: QueryClient) {
  return mutationOptions({
    mutationFn: async ({ feed, key }: { feed: CalendarFeedCreate; key: string }) => {
      const made = await read(createCalendarFeed({ body: feed, headers: idempotent(key) }));
      return { ...made, address: new URL(made.address, window.location.origin).href };
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.calendarFeeds.all }),
  });
}

/** A feed never changes, so whichever version there is goes. */
export function endCalendarFeed(client: QueryClient) {
  return mutationOptions({
    mutationFn: (id: string) => done(revokeCalendarFeed({ path: { id }, headers: { 'If-Match': '*' } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.calendarFeeds.all }),
  });
}
