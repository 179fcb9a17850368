import { useQuery } from '@tanstack/react-query';
import { everyAgreementQuery } from '@/api/agreements';
import type { Agreement } from '@/api/generated';
import type { Asked } from '@/components/DataStates';

/** Those of a school that are signed: nothing is held under a draft. Nothing is planned before they are known. */
export function useSignedAgreements(school: string): Asked<Agreement[]> {
  const query = useQuery({ ...everyAgreementQuery({ school }), enabled: school !== '' });
  const signed = query.data?.filter(({ status }) => status !== 'DRAFT' && status !== 'TERMINATED');
  return { ...query, data: signed };
}
