import { useTranslation } from 'react-i18next';
import type { RiskLine, RiskPoints } from '@/api/generated';
import { type CsvCell, csvOf } from '@/lib/csv';

/** Every line as a file, with what it stands on: what is hidden is its word, never empty and never 0. */
export function useLinesCsv(risk: RiskPoints): () => string {
  const { t } = useTranslation(['risk', 'riskLines', 'domain', 'common']);
  const limit = (of: number | null): CsvCell => of ?? t('riskLines:noLimit');
  const row = (line: RiskLine): CsvCell[] => {
    const [only, ...others] = line.cells;
    const uncertainty = others.length === 0 ? only?.figure.uncertainty : undefined;
    return [
      t(`domain:indicator.${line.indicator}`),
      line.grade ?? t('csv.pooled'),
      line.schoolYear ?? t('csv.mean'),
      line.value ?? t(`domain:cellState.${line.state}`),
      uncertainty ?? t('csv.none'),
      line.n ?? t('csv.none'),
      limit(line.nationalLimit),
      limit(line.absoluteLimit),
      line.weight,
      line.points,
      line.maxPoints,
      line.excludedBecause ? t(`domain:excluded.${line.excludedBecause}`) : '',
      [...new Set(line.cells.map(({ figure }) => figure.credit).filter(Boolean))].join(', '),
    ];
  };
  return () => {
    const { unit, model, points, maxPoints } = risk;
    const heading = [
      t('riskLines:indicator'),
      t('csv.grade'),
      t('csv.schoolYear'),
      t('riskLines:value'),
      t('csv.uncertainty'),
      t('csv.pupils'),
      t('csv.national'),
      t('csv.absolute'),
      t('csv.weight'),
      t('points'),
      t('csv.maxPoints'),
      t('csv.excluded'),
      t('csv.credit'),
    ];
    return csvOf([
      [unit.name ?? '', t('pointsOf', { points, maxPoints })],
      [t('common:model', { name: model.name, version: model.version })],
      [],
      heading,
      ...risk.lines.map(row),
    ]);
  };
}
