import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { School } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { DemoTag, StatusTag } from '@/components/StatusTag';
import { useSchoolWords } from '@/components/useSchoolWords';
import { RiskCell } from './RiskCell';
import styles from './SchoolTable.module.css';

export function SchoolTable({ schools }: { schools: School[] }) {
  const { t } = useTranslation('school');
  const { t: thread } = useTranslation('redthread');
  const { grades, headcount } = useSchoolWords();
  const columns: Column<School>[] = [
    { key: 'name', header: t('column.name'), heading: true, cell: (school) => <Name school={school} /> },
    {
      key: 'municipality',
      header: t('column.municipality'),
      wide: true,
      cell: (school) => school.municipality.name,
    },
    { key: 'grades', header: t('column.grades'), wide: true, cell: grades },
    {
      key: 'pupils',
      header: t('column.pupils'),
      numeric: true,
      wide: true,
      cell: (school) => headcount(school.pupils),
    },
    { key: 'risk', header: thread('card.riskPlain'), cell: ({ id }) => <RiskCell schoolId={id} /> },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={schools}
      rowKey={(school) => school.id}
    />
  );
}

function Name({ school }: { school: School }) {
  const { t } = useTranslation(['school', 'common']);
  const { grades } = useSchoolWords();
  return (
    <span className={styles.name}>
      <span className={styles.line}>
        <Link to="/skoler/$schoolId" params={{ schoolId: school.id }} className="ds-link">
          {school.name}
        </Link>
        {school.demo ? <DemoTag>{t('common:demo')}</DemoTag> : null}
        {school.status === 'CLOSED' ? <StatusTag tone="neutral">{t('closed')}</StatusTag> : null}
      </span>
      <span className={styles.narrow}>
        {school.municipality.name} · {grades(school)}
      </span>
    </span>
  );
}
