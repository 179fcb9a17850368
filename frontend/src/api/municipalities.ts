import { queryOptions } from '@tanstack/react-query';
import { read } from './client';
import { type GetMunicipalityRiskData, getMunicipality, getMunicipalityRisk } from './generated';
import { keys } from './keys';

export type MunicipalityQuestion = NonNullable<GetMunicipalityRiskData['query']>;

/** A municipality by any number it has or had, with what it was and became. */
export function municipalityQuery(number: string) {
  return queryOptions({
    queryKey: keys.municipalities.one(number),
    queryFn: ({ signal }) => read(getMunicipality({ path: { number }, signal })),
  });
}

/** Its own share beside the spread of its schools; the model and window that have figures unless told. */
export function municipalityRiskQuery(number: string, question: MunicipalityQuestion) {
  return queryOptions({
    queryKey: keys.municipalities.risk(number, question),
    queryFn: ({ signal }) => read(getMunicipalityRisk({ path: { number }, query: question, signal })),
  });
}
