import { useTranslation } from 'react-i18next';
import type { RiskBounds } from '@/api/generated';
import { type CsvCell, csvOf } from '@/lib/csv';
import { type End, ends } from './boundsEnds';
import { useFilledWords } from './useFilledWords';

/** The ends of the bar as a file, and every figure they were tried for with the word for why it is not shown. */
export function useBoundsCsv(): (bounds: RiskBounds) => string {
  const { t } = useTranslation(['riskBounds', 'risk', 'common']);
  const words = useFilledWords();
  return (bounds) => {
    const { unit, model, filled } = bounds;
    const row = (end: End): CsvCell[] => [
      t(end),
      bounds[end].points,
      bounds[end].maxPoints,
      bounds[end].sharePercent ?? t('common:noShare'),
    ];
    return csvOf([
      [unit.name ?? '', t('common:model', { name: model.name, version: model.version })],
      [],
      [t('end'), t('points'), t('risk:csv.maxPoints'), t('share')],
      ...ends.map(row),
      [],
      [t('filled')],
      ...filled.map((cell) => [words(cell)]),
    ]);
  };
}
