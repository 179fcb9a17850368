import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned } from './client';
import {
  type AttendanceMark,
  type CohortPatch,
  changeCohort,
  createSlot,
  createSlotGroup,
  getAttendance,
  getCertificate,
  getCohort,
  getSlot,
  type ListCohortsData,
  type ListSlotsData,
  listCohorts,
  listSlots,
  promoteSlot,
  putAttendance,
  revokeCertificate,
  type SlotCreate,
  type SlotGroupCreate,
  type SlotTransfer,
  type SlotTransition,
  transferSlot,
  transitionSlot,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll } from './lists';

type Filter<Data extends { query?: object }> = Omit<NonNullable<Data['query']>, 'cursor' | 'limit' | 'count'>;

export type CohortFilter = Filter<ListCohortsData>;
export type SlotFilter = Filter<ListSlotsData>;

export function cohortsQuery(filter: CohortFilter) {
  return listOptions(keys.cohorts.list(filter), ({ query, signal }) =>
    read(listCohorts({ query: { ...filter, ...query }, signal })),
  );
}

export function cohortQuery(id: string) {
  return queryOptions({
    queryKey: keys.cohorts.one(id),
    queryFn: ({ signal }) => read(getCohort({ path: { id }, signal })),
  });
}

/** To be changed: with the version that was read. */
export function cohortToChangeQuery(id: string) {
  return queryOptions({
    queryKey: keys.cohorts.toChange(id),
    staleTime: 0,
    queryFn: ({ signal }) => readVersioned(getCohort({ path: { id }, signal })),
  });
}

/** Changes the cohort that was read; what another has changed since is told, and nothing is lost. */
export function planCohort(client: QueryClient, id: string) {
  return mutationOptions({
    mutationFn: ({ etag, patch }: { etag: string; patch: CohortPatch }) =>
      read(changeCohort({ path: { id }, body: patch, headers: { 'If-Match': etag } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.cohorts.all }),
  });
}

/** Every slot the caller may see: a board shows them all. */
export function everySlotQuery(filter: SlotFilter) {
  return queryOptions({
    queryKey: keys.slots.list(filter),
    queryFn: ({ signal }) => readAll((page) => read(listSlots({ query: { ...filter, ...page }, signal }))),
  });
}

/** Seats and quotas follow from slots, so everything that counts them is stale after a change. */
function seatsChanged(client: QueryClient) {
  return Promise.all(
    [keys.slots.all, keys.cohorts.all, keys.agreements.all].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
}

export function reserveSlot(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ slot, key }: { slot: SlotCreate; key: string }) =>
      read(createSlot({ body: slot, headers: idempotent(key) })),
    onSettled: () => seatsChanged(client),
  });
}

/** Several places in one command; the answer tells what became of each. */
export function reserveGroup(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ group, key }: { group: SlotGroupCreate; key: string }) =>
      read(createSlotGroup({ body: group, headers: idempotent(key) })),
    onSettled: () => seatsChanged(client),
  });
}

export function attendanceQuery(session: string) {
  return queryOptions({
    queryKey: keys.cohorts.attendance(session),
    queryFn: ({ signal }) => readVersioned(getAttendance({ path: { id: session }, signal })),
  });
}

/** Notes who came, on top of what was read; another's notes in between are told, not lost. */
export function noteAttendance(client: QueryClient, session: string) {
  return mutationOptions({
    mutationFn: ({ etag, marks }: { etag: string; marks: AttendanceMark[] }) =>
      read(putAttendance({ path: { id: session }, body: { marks }, headers: { 'If-Match': etag } })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.cohorts.attendance(session) }),
        client.invalidateQueries({ queryKey: keys.slots.all }),
      ]),
  });
}

/** What anyone may read who has the code. */
export function certificateQuery(code: string) {
  return queryOptions({
    queryKey: keys.certificates.one(code),
    queryFn: ({ signal }) => read(getCertificate({ path: { code }, signal })),
  });
}

/** Moves a waiting entry to the front of its list; the reason is shown to those it passes. */
export function promoteEntry(client: QueryClient) {
  return mutationOptions({
    mutationFn: async ({ id, reason, key }: { id: string; reason: string; key: string }) => {
      const slot = await readVersioned(getSlot({ path: { id } }));
      return read(
        promoteSlot({ path: { id }, body: { reason }, headers: { ...ifMatch(slot), ...idempotent(key) } }),
      );
    },
    onSettled: () => seatsChanged(client),
  });
}

/** Says that a certificate no longer holds; whoever checks it is told. */
export function takeBackCertificate(client: QueryClient) {
  return mutationOptions({
    mutationFn: async ({ id, reason, key }: { id: string; reason: string; key: string }) => {
      const slot = await readVersioned(getSlot({ path: { id } }));
      return read(
        revokeCertificate({
          path: { id },
          body: { reason },
          headers: { ...ifMatch(slot), ...idempotent(key) },
        }),
      );
    },
    onSettled: () => seatsChanged(client),
  });
}

/** Hands a reserved place to another school of the same agreement. */
export function handOver(client: QueryClient) {
  return mutationOptions({
    mutationFn: async ({ id, transfer, key }: { id: string; transfer: SlotTransfer; key: string }) => {
      const slot = await readVersioned(getSlot({ path: { id } }));
      return read(
        transferSlot({ path: { id }, body: transfer, headers: { ...ifMatch(slot), ...idempotent(key) } }),
      );
    },
    onSettled: () => seatsChanged(client),
  });
}

/** Moves the slot from the state it is in now; a move that another has made impossible is refused by the server. */
export function moveSlot(client: QueryClient) {
  return mutationOptions({
    mutationFn: async ({ id, transition, key }: { id: string; transition: SlotTransition; key: string }) => {
      const slot = await readVersioned(getSlot({ path: { id } }));
      return read(
        transitionSlot({
          path: { id },
          body: transition,
          headers: { ...ifMatch(slot), ...idempotent(key) },
        }),
      );
    },
    onSettled: () => seatsChanged(client),
  });
}
