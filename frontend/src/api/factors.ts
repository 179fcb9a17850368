import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, read } from './client';
import {
  createFactorJudgement,
  type FactorJudgementCreate,
  getFactorDifference,
  listFactorJudgements,
} from './generated';
import { keys } from './keys';
import { readAll } from './lists';

/** Every version of a school's judgements, latest first. */
export function judgementsQuery(school: string) {
  return queryOptions({
    queryKey: keys.factors.list({ school }),
    queryFn: ({ signal }) =>
      readAll((page) => read(listFactorJudgements({ query: { school, ...page }, signal }))),
  });
}

export function differenceQuery(id: string, against: string) {
  return queryOptions({
    queryKey: keys.factors.difference(id, against),
    queryFn: ({ signal }) => read(getFactorDifference({ path: { id }, query: { against }, signal })),
  });
}

export function addJudgement(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ judgement, key }: { judgement: FactorJudgementCreate; key: string }) =>
      read(createFactorJudgement({ body: judgement, headers: idempotent(key) })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.factors.all }),
  });
}
