import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { agreementVersionsQuery } from '@/api/agreements';
import type { Versioned } from '@/api/client';
import type { Agreement, AgreementStatus, AgreementTerms } from '@/api/generated';
import { useMayWrite } from './useMayWrite';

/** What is signed and has not ended. */
const amendable: readonly AgreementStatus[] = ['SIGNED', 'ACTIVE', 'PAUSED'];

/** How the agreement's words are changed by who looks at it: freely until it is signed, and then by amendment. */
export function useWriting(agreement: Agreement): 'draft' | 'amend' | null {
  const mayWrite = useMayWrite(agreement);
  const { status } = agreement;
  if (!mayWrite) return null;
  if (status === 'DRAFT') return 'draft';
  return amendable.includes(status) ? 'amend' : null;
}

/** What an amendment is made upon: the words agreed on last, whether they hold yet or not. */
export function useLatestTerms(agreement: Versioned<Agreement>): AgreementTerms | undefined {
  const waits = agreement.value.nextVersionOn !== null;
  const versions = useInfiniteQuery({
    ...agreementVersionsQuery(agreement),
    enabled: waits,
    // What is being typed stays while what another saved is fetched.
    placeholderData: keepPreviousData,
  });
  return waits ? versions.data?.items[0]?.terms : agreement.value;
}
