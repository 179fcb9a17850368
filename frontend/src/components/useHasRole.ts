import { useQuery } from '@tanstack/react-query';
import type { Grant } from '@/api/generated';
import { hasRole, meQuery } from '@/api/me';

/** Whether the caller has any of these roles, so that nobody is shown what they can never do; false until it is known. */
export function useHasRole(...roles: readonly Grant['role'][]): boolean {
  const { data } = useQuery(meQuery());
  return hasRole(data, ...roles);
}
