import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned } from './client';
import {
  createAnalysis,
  createMeasure,
  createVoice,
  getMeasure,
  listAnalyses,
  listMeasures,
  listVoices,
  type MeasureCreate,
  type MeasureTransition,
  type PedagogicalAnalysisCreate,
  transitionMeasure,
  type VoiceCreate,
} from './generated';
import { keys } from './keys';
import { readAll } from './lists';

/** Every measure of a school: there are few, and one wants them all. */
export function measuresQuery(school: string) {
  return queryOptions({
    queryKey: keys.measures.list({ school }),
    queryFn: ({ signal }) => readAll((page) => read(listMeasures({ query: { school, ...page }, signal }))),
  });
}

export function analysesQuery(school: string) {
  return queryOptions({
    queryKey: keys.measures.analyses({ school }),
    queryFn: ({ signal }) => readAll((page) => read(listAnalyses({ query: { school, ...page }, signal }))),
  });
}

export function voicesQuery(school: string) {
  return queryOptions({
    queryKey: keys.measures.voices({ school }),
    queryFn: ({ signal }) => readAll((page) => read(listVoices({ query: { school, ...page }, signal }))),
  });
}

/** What a school does is on its own page and on its thread too. */
function workChanged(client: QueryClient) {
  return Promise.all(
    [keys.measures.all, keys.schools.all].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
}

export function addMeasure(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ measure, key }: { measure: MeasureCreate; key: string }) =>
      read(createMeasure({ body: measure, headers: idempotent(key) })),
    onSuccess: () => workChanged(client),
  });
}

export function addAnalysis(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ analysis, key }: { analysis: PedagogicalAnalysisCreate; key: string }) =>
      read(createAnalysis({ body: analysis, headers: idempotent(key) })),
    onSuccess: () => workChanged(client),
  });
}

export function addVoice(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ voice, key }: { voice: VoiceCreate; key: string }) =>
      read(createVoice({ body: voice, headers: idempotent(key) })),
    onSuccess: () => workChanged(client),
  });
}

interface Move {
  id: string;
  transition: MeasureTransition;
  key: string;
}

/** Takes the measure on from the state it is in now. */
export function moveMeasure(client: QueryClient) {
  return mutationOptions({
    mutationFn: async ({ id, transition, key }: Move) => {
      const measure = await readVersioned(getMeasure({ path: { id } }));
      return read(
        transitionMeasure({
          path: { id },
          body: transition,
          headers: { ...ifMatch(measure), ...idempotent(key) },
        }),
      );
    },
    onSuccess: () => workChanged(client),
  });
}
