import { queryOptions } from '@tanstack/react-query';
import { read } from './client';
import { getMe } from './generated';
import { keys } from './keys';

/** Who is signed in, and what they may do; grants change seldom. */
export function meQuery() {
  return queryOptions({
    queryKey: keys.me,
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => read(getMe({ signal })),
  });
}
