import { useTranslation } from 'react-i18next';
import type { Factor, FactorJudgement } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { factors, judged, latestOf, sides } from './judgements';

/** All the drawing says, as a table. */
export function FactorTable({ judgements }: { judgements: FactorJudgement[] }) {
  const { t } = useTranslation(['factors', 'domain']);
  const columns: Column<Factor>[] = [
    {
      key: 'factor',
      header: t('column.factor'),
      heading: true,
      cell: (factor) => t(`domain:factor.${factor}`),
    },
    ...sides.flatMap((side): Column<Factor>[] => {
      const latest = latestOf(judgements, side);
      const name = t(`domain:judgedAs.${side}`);
      return [
        {
          key: `${side} level`,
          header: t('column.level', { side: name }),
          numeric: true,
          cell: (factor) => judged(latest, factor)?.level ?? t('none'),
        },
        {
          key: `${side} evidence`,
          header: t('column.evidence', { side: name }),
          cell: (factor) => judged(latest, factor)?.evidence ?? t('none'),
        },
      ];
    }),
  ];
  return (
    <DataTable
      caption={t('tableCaption')}
      columns={columns}
      rows={[...factors]}
      rowKey={(factor) => factor}
    />
  );
}
