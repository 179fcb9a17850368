import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { filled, idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  type Agreement,
  type AgreementCreate,
  type AgreementPatch,
  type AgreementTransition,
  type AmendmentCreate,
  amendAgreement as askToAmend,
  consentToAgreement as askToConsent,
  changeAgreement,
  createAgreement,
  getAgreement,
  getAgreementFulfilment,
  type ListAgreementsData,
  listAgreementLedger,
  listAgreements,
  listAgreementVersions,
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

/** What happened to the trainer places, the latest first. */
export function agreementLedgerQuery(id: string) {
  return listOptions(keys.agreements.ledger(id), ({ query, signal }) =>
    read(listAgreementLedger({ path: { id }, query, signal })),
  );
}

/** What was signed and every amendment, the latest first; no older than the agreement they are read beside. */
export function agreementVersionsQuery({ value: { id }, etag }: Versioned<Agreement>) {
  return listOptions(keys.agreements.versions(id, etag), ({ query, signal }) =>
    read(listAgreementVersions({ path: { id }, query, signal })),
  );
}

interface Amendment {
  agreement: Versioned<Agreement>;
  amendment: AmendmentCreate;
  key: string;
}

export function amendAgreement(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ agreement, amendment, key }: Amendment) =>
      read(
        askToAmend({
          path: { id: agreement.value.id },
          body: filled(amendment),
          headers: { ...ifMatch(agreement), ...idempotent(key) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.agreements.all }),
  });
}

interface Agreeing {
  agreement: Versioned<Agreement>;
  key: string;
}

/** Says yes for the school owner's side, for what the caller stands for. */
export function consentToAgreement(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ agreement, key }: Agreeing) =>
      readVersioned(
        askToConsent({
          path: { id: agreement.value.id },
          headers: { ...ifMatch(agreement), ...idempotent(key) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.agreements.all }),
  });
}

interface Change {
  agreement: Versioned<Agreement>;
  patch: AgreementPatch;
}

/** Changes who works with it; what is signed changes by an amendment only. */
export function patchAgreement(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ agreement, patch }: Change) =>
      readVersioned(
        changeAgreement({ path: { id: agreement.value.id }, body: patch, headers: ifMatch(agreement) }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.agreements.all }),
  });
}

interface Draft {
  /** The draft that is changed; null for a new one. */
  stored: Versioned<Agreement> | null;
  words: AgreementCreate;
  key: string;
}

/** An agreement as it stands until it is signed, new or upon the version that was read. */
export function saveDraft(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Draft) =>
      read(
        stored === null
          ? createAgreement({ body: filled(words), headers: idempotent(key) })
          : changeAgreement({ path: { id: stored.value.id }, body: words, headers: ifMatch(stored) }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.agreements.all }),
  });
}

interface Move {
  transition: AgreementTransition;
  key: string;
}

export function moveAgreement(client: QueryClient, agreement: Versioned<Agreement>) {
  return mutationOptions({
    mutationFn: ({ transition, key }: Move) =>
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
