import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from './client';
import { getRiskBounds, getRiskDistance, tryRiskPoints, type WhatIfInput } from './generated';
import { keys } from './keys';
import type { RiskQuestion } from './risk';

/** Between which shares the true one lies. */
export function riskBoundsQuery(question: RiskQuestion) {
  return queryOptions({
    queryKey: keys.risk.bounds(question),
    queryFn: ({ signal }) => read(getRiskBounds({ query: question, signal })),
  });
}

/** How far it is to the next lower share. */
export function riskDistanceQuery(question: RiskQuestion) {
  return queryOptions({
    queryKey: keys.risk.distance(question),
    queryFn: ({ signal }) => read(getRiskDistance({ query: question, signal })),
  });
}

/** The points with some figures changed. It stores nothing, so it is asked like a reading. */
export function whatIfQuery(body: WhatIfInput) {
  return queryOptions({
    queryKey: keys.risk.whatIf(body),
    queryFn: ({ signal }) => read(tryRiskPoints({ body, signal })),
    enabled: body.cells.length > 0,
    placeholderData: keepPreviousData,
  });
}
