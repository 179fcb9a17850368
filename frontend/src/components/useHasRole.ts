import { useQuery } from '@tanstack/react-query';
import type { Grant } from '@/api/generated';
import { meQuery } from '@/api/me';

/**
 * Whether the caller has any of these roles, so that nobody is shown what they can never do; false until it is known.
 * Where a role holds is for the server to say.
 */
export function useHasRole(...roles: readonly Grant['role'][]): boolean {
  const { data } = useQuery(meQuery());
  return data?.grants.some(({ role }) => roles.includes(role)) ?? false;
}
