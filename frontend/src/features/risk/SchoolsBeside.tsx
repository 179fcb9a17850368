import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk, MunicipalitySchool } from '@/api/generated';
import { Empty } from '@/components/DataStates';
import { type Column, DataTable, Narrow } from '@/components/DataTable';
import { Share } from '@/components/Share';
import { ShareChange } from '@/components/ShareChange';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { useSchoolWords } from '@/components/useSchoolWords';
import styles from './municipality.module.css';

/** The schools by name: this is no ranking, and an order by share would tell more than the shares do. */
export function SchoolsBeside({ risk }: { risk: MunicipalityRisk }) {
  const { t } = useTranslation(['municipality', 'common', 'domain']);
  const { percent } = useFormat();
  if (risk.schools.length === 0) return <Empty>{t('beside.empty')}</Empty>;
  const columns: Column<MunicipalitySchool>[] = [
    { key: 'school', header: t('beside.school'), heading: true, cell: (row) => <School row={row} /> },
    {
      key: 'share',
      header: t('beside.share'),
      cell: ({ risk: one }) => (
        <div className={styles.cell}>
          <Share {...one} sufficient={one.status === 'OK'} modelHidden />
          {one.containsRestricted ? (
            <StatusTag tone="warning">{t('domain:cellState.RESTRICTED')}</StatusTag>
          ) : null}
          <Narrow>
            <ShareChange risk={one} />
          </Narrow>
        </div>
      ),
    },
    {
      key: 'change',
      header: t('beside.change'),
      wide: true,
      cell: ({ risk: one }) => <ShareChange risk={one} />,
    },
    {
      key: 'coverage',
      header: t('beside.coverage'),
      numeric: true,
      wide: true,
      cell: ({ risk: one }) => percent(one.coveragePercent, 0),
    },
    {
      key: 'worst',
      header: t('beside.worst'),
      wide: true,
      cell: ({ inWorstQuarter }) =>
        inWorstQuarter === null ? t('beside.none') : t(inWorstQuarter ? 'beside.yes' : 'beside.no'),
    },
  ];
  return (
    <div className={styles.beside}>
      <p className={styles.note}>
        {t('common:model', { name: risk.model.name, version: risk.model.version })}. {t('beside.note')}
      </p>
      <DataTable
        caption={t('beside.caption', { name: risk.unit.name })}
        captionHidden
        columns={columns}
        rows={risk.schools}
        rowKey={({ unit }) => unit.id ?? ''}
      />
      <p className={styles.note}>{t('source')}</p>
    </div>
  );
}

function School({ row }: { row: MunicipalitySchool }) {
  const { t } = useTranslation('municipality');
  const { grades } = useSchoolWords();
  return (
    <span className={styles.cell}>
      <Link
        to="/skoler/$schoolId/risiko"
        params={{ schoolId: row.unit.id ?? '' }}
        search={{ modell: row.risk.model.id, aar: row.risk.schoolYear }}
        className="ds-link"
      >
        {row.unit.name}
      </Link>
      {row.gradeFrom === null ? null : <span className={styles.grades}>{grades(row)}</span>}
      {row.inWorstQuarter ? (
        <Narrow>
          <strong className={styles.inWorst}>{t('beside.inWorst')}</strong>
        </Narrow>
      ) : null}
    </span>
  );
}
