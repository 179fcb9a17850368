import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '@/api/generated';
import { meQuery } from '@/api/me';

/** Whoever runs the programme, for as long as it runs. */
export function useMayRun({ status, provider }: Cohort): boolean {
  const over = status === 'COMPLETED' || status === 'CANCELLED';
  const { data } = useQuery({ ...meQuery(), enabled: !over });
  const runs = data?.grants.some(
    ({ role, provider: at }) => role === 'ADMIN' || (role === 'PROVIDER_ADMIN' && at?.id === provider.id),
  );
  return !over && (runs ?? false);
}
