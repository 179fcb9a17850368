import { keepPreviousData, mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { filled, idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  changeSchool,
  createSchool,
  endPrincipal,
  getSchool,
  getSchoolOverview,
  getSchoolTimeline,
  type ListSchoolsData,
  listAdvisers,
  listMunicipalities,
  listProviders,
  listSchools,
  namePrincipal,
  type PrincipalCreate,
  type PrincipalEndingCreate,
  type School,
  type SchoolCreate,
} from './generated';
import { keys } from './keys';
import { listOptions, readAll } from './lists';

type Query<Data extends { query?: object }> = Omit<NonNullable<Data['query']>, 'cursor' | 'limit' | 'count'>;

export type SchoolFilter = Query<ListSchoolsData>;

/** The rows stay while another search is answered, so that nothing is pulled away under the pointer. */
export function schoolsQuery(filter: SchoolFilter) {
  return {
    ...listOptions(keys.schools.list(filter), ({ query, signal }) =>
      read(listSchools({ query: { ...filter, ...query, count: query.cursor === undefined }, signal })),
    ),
    placeholderData: keepPreviousData,
  };
}

export function schoolQuery(id: string) {
  return queryOptions({
    queryKey: keys.schools.one(id),
    queryFn: ({ signal }) => readVersioned(getSchool({ path: { id }, signal })),
  });
}

export function schoolOverviewQuery(id: string) {
  return queryOptions({
    queryKey: keys.schools.overview(id),
    queryFn: ({ signal }) => read(getSchoolOverview({ path: { id }, signal })),
  });
}

/** First and last day; without them the period runs from the first record to the last. */
export interface Period {
  from?: string;
  to?: string;
}

export function schoolTimelineQuery(id: string, period: Period = {}) {
  return queryOptions({
    queryKey: keys.schools.timeline(id, period),
    queryFn: ({ signal }) => read(getSchoolTimeline({ path: { id }, query: { ...period }, signal })),
  });
}

interface Saving {
  /** What is changed; null for a new one. */
  stored: Versioned<School> | null;
  words: SchoolCreate;
  key: string;
}

/** Adds a school to the register, or changes what it says of one. */
export function saveSchool(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Saving) =>
      read(
        stored === null
          ? createSchool({ body: filled(words), headers: idempotent(key) })
          : changeSchool({ path: { id: stored.value.id }, body: words, headers: ifMatch(stored) }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.schools.all }),
  });
}

/** That another leads a school, or that nobody follows whoever did. */
export type PrincipalChange = { named: PrincipalCreate } | { ended: PrincipalEndingCreate };

export function changePrincipal(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ school, change, key }: { school: string; change: PrincipalChange; key: string }) => {
      const request = { path: { id: school }, headers: idempotent(key) };
      return 'named' in change
        ? read(namePrincipal({ ...request, body: change.named }))
        : read(endPrincipal({ ...request, body: change.ended }));
    },
    onSuccess: () =>
      Promise.all(
        [keys.agreements.all, keys.schools.all, keys.worklist.all].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

/** Those who give programmes and advise: a few, and seldom another. */
export function providersQuery() {
  return queryOptions({
    queryKey: keys.providers,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) => readAll((page) => read(listProviders({ query: page, signal }))),
  });
}

/** The advisers one may name, who thereby see what they advise: a few. */
export function advisersQuery() {
  return queryOptions({
    queryKey: keys.advisers,
    staleTime: 10 * 60_000,
    queryFn: ({ signal }) => readAll((page) => read(listAdvisers({ query: page, signal }))),
  });
}

/** The municipalities of today, all of them: a list to choose from, which changes once a year at most. */
export function municipalitiesQuery() {
  return queryOptions({
    queryKey: keys.municipalities.list({ status: 'ACTIVE' }),
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      readAll((page) => read(listMunicipalities({ query: { status: 'ACTIVE', ...page }, signal }))),
  });
}
