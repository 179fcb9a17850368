import { keepPreviousData, mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  changeRiskModel,
  createRiskModel,
  getRiskModel,
  listRiskModels,
  type RiskModel,
  type RiskModelCreate,
  type RiskModelTransition,
  transitionRiskModel,
  tryRiskModel,
} from './generated';
import { keys } from './keys';
import { listOptions } from './lists';

export function modelsQuery() {
  return listOptions(keys.riskModels.list({}), ({ query, signal }) =>
    read(listRiskModels({ query, signal })),
  );
}

export function modelQuery(id: string) {
  return queryOptions({
    queryKey: keys.riskModels.one(id),
    queryFn: ({ signal }) => readVersioned(getRiskModel({ path: { id }, signal })),
  });
}

export interface Try {
  id: string;
  settings: RiskModelCreate;
  against: string;
  schoolYear: string | undefined;
}

/** What other settings would do to the country; what was told last stays until the new answer is there. */
export function effectQuery({ id, settings, against, schoolYear }: Try) {
  return queryOptions({
    queryKey: keys.riskModels.effect({ id, settings, against, schoolYear }),
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      read(
        tryRiskModel({
          path: { id },
          query: { against, ...(schoolYear === undefined ? {} : { schoolYear }) },
          body: settings,
          signal,
        }),
      ),
  });
}

interface Creation {
  settings: RiskModelCreate;
  key: string;
}

export function draftModel(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ settings, key }: Creation) =>
      read(createRiskModel({ body: settings, headers: idempotent(key) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.riskModels.all }),
  });
}

interface Change {
  model: Versioned<RiskModel>;
  settings: RiskModelCreate;
}

/** Also what was refused is read again: somebody else may have changed it. */
export function changeModel(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ model, settings }: Change) =>
      readVersioned(
        changeRiskModel({ path: { id: model.value.id }, body: settings, headers: ifMatch(model) }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.riskModels.all }),
  });
}

interface Move {
  model: Versioned<RiskModel>;
  transition: RiskModelTransition;
  key: string;
}

export function moveModel(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ model, transition, key }: Move) =>
      readVersioned(
        transitionRiskModel({
          path: { id: model.value.id },
          body: transition,
          headers: { ...ifMatch(model), ...idempotent(key) },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.riskModels.all }),
  });
}
