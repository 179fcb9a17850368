import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk } from '@/api/generated';
import { type CsvCell, csvOf } from '@/lib/csv';

/** The schools beside each other as a file: what there is no basis for is its word, never empty and never 0. */
export function useSpreadCsv(risk: MunicipalityRisk): () => string {
  const { t } = useTranslation(['municipality', 'common', 'risk']);
  const none = t('common:noShare');
  const heading = [
    t('beside.school'),
    t('beside.orgNumber'),
    t('beside.schoolYear'),
    t('risk:points'),
    t('beside.maxPoints'),
    t('beside.share'),
    t('beside.change'),
    t('beside.coverage'),
    t('beside.worst'),
  ];
  return () => {
    const rows = risk.schools.map(({ unit, risk: one, inWorstQuarter }): CsvCell[] => [
      unit.name ?? '',
      unit.orgNumber ?? '',
      one.schoolYear,
      one.points,
      one.maxPoints,
      one.sharePercent ?? none,
      one.changePercentPoints ?? t('beside.none'),
      one.coveragePercent,
      inWorstQuarter === null ? t('beside.none') : t(inWorstQuarter ? 'beside.yes' : 'beside.no'),
    ]);
    const { name, version } = risk.model;
    return csvOf([[t('common:model', { name, version })], [t('source')], [], heading, ...rows]);
  };
}
