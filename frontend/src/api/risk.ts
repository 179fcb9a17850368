import { queryOptions } from '@tanstack/react-query';
import { read } from './client';
import { type GetRiskPointsData, getRiskPoints, listRiskShares, listRiskVintages } from './generated';
import { keys } from './keys';

export type RiskQuestion = NonNullable<GetRiskPointsData['query']>;

/** The points of a unit with every line behind them; the default model and latest window unless told. */
export function riskPointsQuery(question: RiskQuestion) {
  return queryOptions({
    queryKey: keys.risk.points(question),
    queryFn: ({ signal }) => read(getRiskPoints({ query: question, signal })),
  });
}

/** The same window as it was told before each figure came or was corrected. */
export function riskVintagesQuery(question: RiskQuestion) {
  return queryOptions({
    queryKey: keys.risk.vintages(question),
    queryFn: ({ signal }) => read(listRiskVintages({ query: question, signal })),
  });
}

/** The latest share of each of some schools, and the shares that lead up to it: one call for a page of rows. */
export function riskSharesQuery(schools: string[]) {
  return queryOptions({
    queryKey: keys.risk.shares(schools),
    queryFn: ({ signal }) => read(listRiskShares({ query: { schools }, signal })),
  });
}
