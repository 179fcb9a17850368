import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  type Agreement,
  type AgreementTransition,
  getAgreement,
  getAgreementFulfilment,
  type ListAgreementsData,
  listAgreements,
  transitionAgreement,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll } from './lists';

export type AgreementFilter = Omit<NonNullable<ListAgreementsData['query']>, 'cursor' | 'limit' | 'count'>;

export function agreementsQuery(filter: AgreementFilter) {
  return listOptions(keys.agreements.list(filter), ({ query, signal }) =>
    read(listAgreements({ query: { ...filter, ...query, count: query.cursor === undefined }, signal })),
  );
}

/** All the caller may see, to choose from. */
export function everyAgreementQuery(filter: AgreementFilter) {
  return queryOptions({
    queryKey: keys.agreements.everyOne(filter),
    queryFn: ({ signal }) =>
      readAll((page) => read(listAgreements({ query: { ...filter, ...page }, signal }))),
  });
}

export function agreementQuery(id: string) {
  return queryOptions({
    queryKey: keys.agreements.one(id),
    queryFn: ({ signal }) => readVersioned(getAgreement({ path: { id }, signal })),
  });
}

export function agreementFulfilmentQuery(id: string) {
  return queryOptions({
    queryKey: keys.agreements.fulfilment(id),
    queryFn: ({ signal }) => read(getAgreementFulfilment({ path: { id }, signal })),
  });
}

interface Move {
  agreement: Versioned<Agreement>;
  transition: AgreementTransition;
  key: string;
}

export function moveAgreement(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ agreement, transition, key }: Move) =>
      readVersioned(
        transitionAgreement({
          path: { id: agreement.value.id },
          body: transition,
          headers: { ...ifMatch(agreement), ...idempotent(key) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.agreements.all }),
  });
}
