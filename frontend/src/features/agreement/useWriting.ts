import { useInfiniteQuery } from '@tanstack/react-query';
import { agreementVersionsQuery } from '@/api/agreements';
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
export function useLatestTerms(agreement: Agreement): AgreementTerms | undefined {
  const waits = agreement.nextVersionOn !== null;
  const versions = useInfiniteQuery({ ...agreementVersionsQuery(agreement.id), enabled: waits });
  return waits ? versions.data?.items[0]?.terms : agreement;
}
