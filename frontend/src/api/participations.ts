import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { filled, idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  changeParticipation,
  changeScheme,
  createParticipation,
  createScheme,
  deliverReport,
  getParticipation,
  getScheme,
  type ListParticipationsData,
  listParticipations,
  listSchemes,
  type Participation,
  type ParticipationCreate,
  type ParticipationPatch,
  type ParticipationTransition,
  type ReportDeliveryCreate,
  type Scheme,
  type SchemeCreate,
  type SchemePatch,
  transitionParticipation,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll, readAnew } from './lists';

export type ParticipationFilter = Omit<
  NonNullable<ListParticipationsData['query']>,
  'cursor' | 'limit' | 'count'
>;

export function participationsQuery(filter: ParticipationFilter) {
  return listOptions(keys.participations.list(filter), ({ query, signal }) =>
    read(listParticipations({ query: { ...filter, ...query, count: query.cursor === undefined }, signal })),
  );
}

export function participationQuery(id: string) {
  return queryOptions({
    queryKey: keys.participations.one(id),
    queryFn: ({ signal }) => readVersioned(getParticipation({ path: { id }, signal })),
  });
}

/** The schemes there are, with the years they take municipalities in. */
export function schemesQuery() {
  return queryOptions({
    queryKey: keys.participations.schemes,
    queryFn: ({ signal }) => readAll((page) => read(listSchemes({ query: page, signal }))),
  });
}

/** Read anew each time: one changes it as it stands. */
export function schemeQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.participations.scheme(id),
    queryFn: ({ signal }) => readVersioned(getScheme({ path: { id }, signal })),
  });
}

export function addScheme(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ scheme, key }: { scheme: SchemeCreate; key: string }) =>
      read(createScheme({ body: filled(scheme), headers: idempotent(key) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.participations.all }),
  });
}

export function patchScheme(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ scheme, patch }: { scheme: Versioned<Scheme>; patch: SchemePatch }) =>
      readVersioned(changeScheme({ path: { id: scheme.value.id }, body: patch, headers: ifMatch(scheme) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.participations.all }),
  });
}

/** Offers a municipality a place in a scheme. */
export function offerParticipation(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ offer, key }: { offer: ParticipationCreate; key: string }) =>
      read(createParticipation({ body: filled(offer), headers: idempotent(key) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.participations.all }),
  });
}

interface Change {
  participation: Versioned<Participation>;
  patch: ParticipationPatch;
}

export function patchParticipation(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ participation, patch }: Change) =>
      readVersioned(
        changeParticipation({
          path: { id: participation.value.id },
          body: patch,
          headers: ifMatch(participation),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.participations.all }),
  });
}

interface Move {
  transition: ParticipationTransition;
  key: string;
}

export function moveParticipation(client: QueryClient, participation: Versioned<Participation>) {
  return mutationOptions({
    mutationFn: ({ transition, key }: Move) =>
      readVersioned(
        transitionParticipation({
          path: { id: participation.value.id },
          body: transition,
          headers: { ...ifMatch(participation), ...idempotent(key) },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.participations.all }),
  });
}

interface Delivery {
  id: string;
  number: number;
  delivery: ReportDeliveryCreate;
  key: string;
}

export function deliver(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ id, number, delivery, key }: Delivery) =>
      read(deliverReport({ path: { id, number }, body: delivery, headers: idempotent(key) })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.participations.all }),
  });
}
