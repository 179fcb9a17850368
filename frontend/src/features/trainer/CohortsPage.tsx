import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { cohortsQuery } from '@/api/cohorts';
import type { Cohort } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { CohortStatusTag } from './tags';

export function CohortsPage() {
  const { t } = useTranslation('trainer');
  const query = useInfiniteQuery(cohortsQuery({}));
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        useMay('WRITE_COHORT') ? (
          <Button asChild>
            <Link to="/kull/nytt">{t('cohort.open')}</Link>
          </Button>
        ) : null
      }
    >
      <InfiniteList query={query} empty={t('list.empty')} waiting={t('list.waiting')}>
        {(cohorts) => <CohortTable cohorts={cohorts} />}
      </InfiniteList>
    </Page>
  );
}

function CohortTable({ cohorts }: { cohorts: Cohort[] }) {
  const { t } = useTranslation(['trainer', 'domain']);
  const { date, number } = useFormat();
  const columns: Column<Cohort>[] = [
    {
      key: 'name',
      header: t('column.cohort'),
      heading: true,
      cell: ({ id, name }) => (
        <Link to="/kull/$cohortId" params={{ cohortId: id }} className="ds-link">
          {name}
        </Link>
      ),
    },
    {
      key: 'programme',
      header: t('column.programme'),
      wide: true,
      cell: ({ programme }) => t(`domain:programme.${programme}`),
    },
    {
      key: 'period',
      header: t('column.period'),
      wide: true,
      cell: ({ startsOn, endsOn }) => `${date(startsOn, 'short')}–${date(endsOn, 'short')}`,
    },
    { key: 'status', header: t('column.status'), cell: ({ status }) => <CohortStatusTag status={status} /> },
    {
      key: 'taken',
      header: t('column.taken'),
      numeric: true,
      cell: ({ seats }) =>
        t('ofSeats', { taken: number(seats.taken + seats.offered), capacity: number(seats.capacity) }),
    },
    {
      key: 'waiting',
      header: t('column.waiting'),
      numeric: true,
      wide: true,
      cell: ({ seats }) => number(seats.waiting),
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={cohorts}
      rowKey={({ id }) => id}
    />
  );
}
