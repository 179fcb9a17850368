import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { filled, idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  changeParticipation,
  createParticipation,
  deliverReport,
  getParticipation,
  type ListParticipationsData,
  listParticipations,
  listSchemes,
  type Participation,
  type ParticipationCreate,
  type ParticipationPatch,
  type ParticipationTransition,
  type ReportDeliveryCreate,
  transitionParticipation,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll } from './lists';

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
