import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { School } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import type { ModelName } from '@/components/Share';
import { DemoTag, StatusTag } from '@/components/StatusTag';
import { useSchoolWords } from '@/components/useSchoolWords';
import styles from './SchoolTable.module.css';
import { ShareCell } from './ShareCell';
import { type ShareState, useShares } from './useShares';

export function SchoolTable({ schools }: { schools: School[] }) {
  const { t } = useTranslation('school');
  const { grades, headcount } = useSchoolWords();
  const shares = useShares(schools);
  const usual = usualModel(schools.map(shares.of));
  const columns: Column<School>[] = [
    { key: 'name', header: t('column.name'), heading: true, cell: (school) => <Name school={school} /> },
    {
      key: 'municipality',
      header: t('column.municipality'),
      wide: true,
      cell: (school) => <Municipality school={school} />,
    },
    { key: 'grades', header: t('column.grades'), wide: true, cell: grades },
    {
      key: 'pupils',
      header: t('column.pupils'),
      numeric: true,
      wide: true,
      cell: (school) => headcount(school.pupils),
    },
    {
      key: 'risk',
      header: t('risk.column'),
      cell: (school) => <ShareCell share={shares.of(school)} usual={usual} />,
    },
  ];
  return (
    <div className={styles.list}>
      {usual ? <Paragraph className={styles.model}>{t('risk.model', { ...usual })}</Paragraph> : null}
      {shares.failed ? (
        <Alert data-color="warning" data-size="sm" className={styles.failed}>
          {t('risk.failedAll')}{' '}
          <Button variant="tertiary" data-size="sm" onClick={shares.again}>
            {t('risk.again')}
          </Button>
        </Alert>
      ) : null}
      <DataTable
        caption={t('list.caption')}
        captionHidden
        columns={columns}
        rows={schools}
        rowKey={(school) => school.id}
      />
    </div>
  );
}

/** The model most of the shares are by, so that it is named once and not in every row. */
function usualModel(shares: ShareState[]): ModelName | null {
  const counts = new Map<string, { model: ModelName; count: number }>();
  for (const share of shares) {
    const model = typeof share === 'string' ? undefined : share.latest?.model;
    if (model) {
      const known = counts.get(model.id);
      counts.set(model.id, { model, count: (known?.count ?? 0) + 1 });
    }
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.model ?? null;
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
        <Municipality school={school} /> · {grades(school)}
      </span>
    </span>
  );
}

/** Leads to the municipality's own page. */
function Municipality({ school }: { school: School }) {
  const { number, name } = school.municipality;
  return (
    <Link to="/kommuner/$number" params={{ number }} className="ds-link" data-color="neutral">
      {name}
    </Link>
  );
}
