import { useQuery } from '@tanstack/react-query';
import type { Grant } from '@/api/generated';
import { hasRole, meQuery } from '@/api/me';

/** The roles the caller has, wherever; none until they are known. */
export function useRoles(): readonly Grant['role'][] {
  return useQuery(meQuery()).data?.grants.map(({ role }) => role) ?? [];
}

/**
 * Whether the caller has any of these roles, so that nobody is shown what they can never do; false until it is known.
 * Where a role holds is for the server to say.
 */
export function useHasRole(...roles: readonly Grant['role'][]): boolean {
  const { data } = useQuery(meQuery());
  return hasRole(data, ...roles);
}
