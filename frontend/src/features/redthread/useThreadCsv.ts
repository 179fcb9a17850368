import { useTranslation } from 'react-i18next';
import { type CsvCell, csvOf } from '@/lib/csv';
import type { Line, Point } from './series';
import { figureRows } from './ThreadTables';
import type { ThreadItem } from './thread';

/** The figures of the drawing as a file: a hidden cell is its word, never empty and never 0. */
export function useThreadCsv(items: ThreadItem[], line: Line | undefined): () => string {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const cell = (point: Point | undefined): CsvCell => {
    if (!point) return t('table.none');
    return point.value ?? domain(`cellState.${point.state}`);
  };
  const events: CsvCell[][] = items.map((item) => [item.from, item.to, item.kind, item.title, item.state]);
  const heading = [t('table.from'), t('table.to'), t('table.what'), t('table.title'), t('table.state')];
  const figureHeading = [
    t('table.schoolYear'),
    t('table.school'),
    t('table.uncertainty'),
    t('table.pupils'),
    t('table.municipality'),
    t('table.nation'),
  ];
  return () => {
    const figures: CsvCell[][] = line
      ? [
          [],
          [
            `${domain(`indicator.${line.indicator}`)} ${line.grade} (${domain(`indicatorUnit.${line.indicator}`)})`,
          ],
          figureHeading,
          ...figureRows(line).map((row): CsvCell[] => [
            row.schoolYear,
            cell(row.school),
            row.school?.uncertainty ?? t('table.none'),
            row.school?.n ?? t('table.none'),
            cell(row.municipality),
            cell(row.nation),
          ]),
        ]
      : [];
    return csvOf([heading, ...events, ...figures]);
  };
}
