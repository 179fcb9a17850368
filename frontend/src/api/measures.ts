import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { done, idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  changeAnalysis,
  changeMeasure,
  changeReportedOutcome,
  changeVoice,
  createAnalysis,
  createMeasure,
  createReportedOutcome,
  createVoice,
  getAnalysis,
  getMeasure,
  getReportedOutcome,
  getVoice,
  listAnalyses,
  listMeasures,
  listReportedOutcomes,
  listVoices,
  type Measure,
  type MeasureCreate,
  type MeasureTransition,
  type PedagogicalAnalysis,
  type PedagogicalAnalysisCreate,
  type ReportedOutcome,
  type ReportedOutcomeCreate,
  removeAnalysis,
  removeReportedOutcome,
  removeVoice,
  transitionMeasure,
  type Voice,
  type VoiceCreate,
} from './generated';
import { keys } from './keys';
import { readAll, readAnew } from './lists';

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

export function outcomesQuery(school: string) {
  return queryOptions({
    queryKey: keys.measures.outcomes({ school }),
    queryFn: ({ signal }) =>
      readAll((page) => read(listReportedOutcomes({ query: { school, ...page }, signal }))),
  });
}

/** What a school does is on its own page and on its thread too. */
function workChanged(client: QueryClient) {
  return Promise.all(
    [keys.measures.all, keys.schools.all].map((queryKey) => client.invalidateQueries({ queryKey })),
  );
}

export function measureQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.measures.one(id),
    queryFn: ({ signal }) => readVersioned(getMeasure({ path: { id }, signal })),
  });
}

export function analysisQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.measures.analysis(id),
    queryFn: ({ signal }) => readVersioned(getAnalysis({ path: { id }, signal })),
  });
}

export function voiceQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.measures.voice(id),
    queryFn: ({ signal }) => readVersioned(getVoice({ path: { id }, signal })),
  });
}

export function outcomeQuery(id: string) {
  return queryOptions({
    ...readAnew,
    queryKey: keys.measures.outcome(id),
    queryFn: ({ signal }) => readVersioned(getReportedOutcome({ path: { id }, signal })),
  });
}

/** What is written of a school, new or upon the version that was read. */
interface Written<Stored, Words> {
  stored: Versioned<Stored> | null;
  words: Words;
  key: string;
}

export function saveMeasure(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Written<Measure, MeasureCreate>) => {
      if (stored === null) return read(createMeasure({ body: words, headers: idempotent(key) }));
      const { schoolId: _, ...body } = words;
      return read(changeMeasure({ path: { id: stored.value.id }, body, headers: ifMatch(stored) }));
    },
    onSuccess: () => workChanged(client),
  });
}

export function saveAnalysis(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Written<PedagogicalAnalysis, PedagogicalAnalysisCreate>) => {
      if (stored === null) return read(createAnalysis({ body: words, headers: idempotent(key) }));
      const { schoolId: _, ...body } = words;
      return read(changeAnalysis({ path: { id: stored.value.id }, body, headers: ifMatch(stored) }));
    },
    onSuccess: () => workChanged(client),
  });
}

export function saveVoice(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Written<Voice, VoiceCreate>) => {
      if (stored === null) return read(createVoice({ body: words, headers: idempotent(key) }));
      const { schoolId: _, ...body } = words;
      return read(changeVoice({ path: { id: stored.value.id }, body, headers: ifMatch(stored) }));
    },
    onSuccess: () => workChanged(client),
  });
}

export function saveOutcome(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ stored, words, key }: Written<ReportedOutcome, ReportedOutcomeCreate>) => {
      if (stored === null) return read(createReportedOutcome({ body: words, headers: idempotent(key) }));
      const { schoolId: _, ...body } = words;
      return read(changeReportedOutcome({ path: { id: stored.value.id }, body, headers: ifMatch(stored) }));
    },
    onSuccess: () => workChanged(client),
  });
}

const removals = { analysis: removeAnalysis, outcome: removeReportedOutcome, voice: removeVoice };

export interface Removal {
  kind: keyof typeof removals;
  stored: Versioned<{ id: string }>;
}

/** Takes away what was written by mistake, as it was seen; nobody waits for what is gone to be read again. */
export function removeWriting(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ kind, stored }: Removal) =>
      done(removals[kind]({ path: { id: stored.value.id }, headers: ifMatch(stored) })),
    onSettled: () => {
      void workChanged(client);
    },
  });
}

interface Move {
  measure: Versioned<Measure>;
  transition: MeasureTransition;
  key: string;
}

/** Takes the measure on from the state it was seen in. */
export function moveMeasure(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ measure, transition, key }: Move) =>
      read(
        transitionMeasure({
          path: { id: measure.value.id },
          body: transition,
          headers: { ...ifMatch(measure), ...idempotent(key) },
        }),
      ),
    onSuccess: () => workChanged(client),
  });
}
