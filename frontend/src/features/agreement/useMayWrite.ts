import { useHasRole } from '@/components/useHasRole';

/** Whether the caller writes agreements at all; whether just this one is for the server to say. */
export function useMayWrite(): boolean {
  return useHasRole('ADMIN', 'PROVIDER_ADMIN', 'ADVISER');
}

/** Whether the caller begins agreements: an adviser must stand in one by an id that no screen knows. */
export function useMayDraft(): boolean {
  return useHasRole('ADMIN', 'PROVIDER_ADMIN');
}
