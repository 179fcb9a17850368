import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk, OverviewRiskPoints } from '@/api/generated';
import { type CsvCell, csvOf } from '@/lib/csv';
import { formatSchoolYear } from '@/lib/schoolYear';

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
  const noChange = ({ previous }: OverviewRiskPoints) =>
    previous
      ? t('common:since.incomparable', { schoolYear: formatSchoolYear(previous.schoolYear) })
      : t('common:since.first');
  return () => {
    const rows = risk.schools.map(({ unit, risk: one, inWorstQuarter }): CsvCell[] => [
      unit.name ?? '',
      unit.orgNumber ?? '',
      one.schoolYear,
      one.points,
      one.maxPoints,
      one.sharePercent ?? none,
      one.changePercentPoints ?? noChange(one),
      one.coveragePercent,
      inWorstQuarter === null ? t('beside.none') : t(inWorstQuarter ? 'beside.yes' : 'beside.no'),
    ]);
    const { name, version } = risk.model;
    return csvOf([[t('common:model', { name, version })], [t('source')], [], heading, ...rows]);
  };
}
