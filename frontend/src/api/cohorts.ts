import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { filled, idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  type AttendanceMark,
  type Cohort,
  type CohortCreate,
  type CohortPatch,
  type CohortTransition,
  changeCohort,
  changeSlot,
  createCohort,
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
  type Slot,
  type SlotCreate,
  type SlotGroupCreate,
  type SlotPatch,
  type SlotTransfer,
  type SlotTransition,
  transferSlot,
  transitionCohort,
  transitionSlot,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll, readAnew } from './lists';

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
    queryFn: ({ signal }) => readVersioned(getCohort({ path: { id }, signal })),
  });
}

export function openCohort(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ cohort, key }: { cohort: CohortCreate; key: string }) =>
      read(createCohort({ body: filled(cohort), headers: idempotent(key) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.cohorts.all }),
  });
}

/** Changes the cohort that was read; what another has changed since is told, and nothing is lost. */
export function patchCohort(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ cohort, patch }: { cohort: Versioned<Cohort>; patch: CohortPatch }) =>
      read(changeCohort({ path: { id: cohort.value.id }, body: patch, headers: ifMatch(cohort) })),
    onSettled: () => seatsChanged(client),
  });
}

export function moveCohort(client: QueryClient, cohort: Versioned<Cohort>) {
  return mutationOptions({
    mutationFn: ({ transition, key }: { transition: CohortTransition; key: string }) =>
      read(
        transitionCohort({
          path: { id: cohort.value.id },
          body: transition,
          headers: { ...ifMatch(cohort), ...idempotent(key) },
        }),
      ),
    onSettled: () => seatsChanged(client),
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
    ...readAnew,
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

/** What is asked of a place that is there. */
export type SlotCommand =
  | { do: 'move'; body: SlotTransition }
  | { do: 'correct'; body: SlotPatch }
  /** To the front of its list; the reason is shown to those it passes. */
  | { do: 'promote'; body: { reason: string } }
  /** To another school of the same agreement. */
  | { do: 'transfer'; body: SlotTransfer }
  /** Takes the certificate back; whoever checks it is told. */
  | { do: 'revoke'; body: { reason: string } };

interface CommandedSlot {
  slot: Versioned<Slot>;
  command: SlotCommand;
  key: string;
}

function send({ slot, command, key }: CommandedSlot) {
  const path = { id: slot.value.id };
  const headers = { ...ifMatch(slot), ...idempotent(key) };
  switch (command.do) {
    case 'move':
      return transitionSlot({ path, headers, body: command.body });
    case 'correct':
      return changeSlot({ path, headers: ifMatch(slot), body: command.body });
    case 'promote':
      return promoteSlot({ path, headers, body: command.body });
    case 'transfer':
      return transferSlot({ path, headers, body: command.body });
    case 'revoke':
      return revokeCertificate({ path, headers, body: command.body });
  }
}

export function slotQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.slots.one(id),
    queryFn: ({ signal }) => readVersioned(getSlot({ path: { id }, signal })),
  });
}

/** Upon the place that was seen; what another has done to it since is told, and nothing is lost. */
export function commandSlot(client: QueryClient) {
  return mutationOptions({
    mutationFn: (commanded: CommandedSlot) => read(send(commanded)),
    onSettled: () => seatsChanged(client),
  });
}

/** With one word, from the state it is in now; a move that another has made impossible is refused by the server. */
export function moveSlotNow(client: QueryClient, id: string) {
  return mutationOptions({
    mutationFn: async ({ transition, key }: { transition: SlotTransition; key: string }) => {
      const slot = await readVersioned(getSlot({ path: { id } }));
      return read(send({ slot, command: { do: 'move', body: transition }, key }));
    },
    onSettled: () => seatsChanged(client),
  });
}
