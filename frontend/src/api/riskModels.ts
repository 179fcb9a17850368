import { queryOptions } from '@tanstack/react-query';
import { read } from './client';
import { type CompareRiskPointsData, compareRiskPoints, listRiskModels } from './generated';
import { keys } from './keys';
import { readAll } from './lists';

export type ComparisonQuestion = CompareRiskPointsData['query'];

/** The models one can choose from. */
export function publishedModelsQuery() {
  return queryOptions({
    queryKey: keys.riskModels.list({ status: 'PUBLISHED' }),
    queryFn: ({ signal }) =>
      readAll((page) => read(listRiskModels({ query: { status: 'PUBLISHED', ...page }, signal }))),
  });
}

/** The change from one window to another, split into what made it. */
export function riskComparisonQuery(question: ComparisonQuestion) {
  return queryOptions({
    queryKey: keys.riskModels.comparison(question),
    queryFn: ({ signal }) => read(compareRiskPoints({ query: question, signal })),
  });
}
