import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participation } from '@/api/generated';
import { type ParticipationFilter, participationsQuery } from '@/api/participations';
import { type Column, DataTable } from '@/components/DataTable';
import { CheckboxField, SelectField } from '@/components/fields';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { OfferForm } from './OfferForm';
import { nextDue } from './reports';
import styles from './scheme.module.css';
import { type ParticipationsSearch, statuses } from './search';
import { ParticipationStatusTag } from './tags';

const route = getRouteApi('/deltakelse');

function filterOf({ tilstand, forfalt }: ParticipationsSearch): ParticipationFilter {
  return { ...(tilstand ? { status: tilstand } : {}), ...(forfalt ? { overdue: true } : {}) };
}

/** The municipalities that take part, and what they owe. */
export function ParticipationsPage() {
  const { t } = useTranslation('scheme');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [offering, setOffering] = useState(false);
  const mayOffer = useMay('WRITE_SCHEME');
  const query = useInfiniteQuery(participationsQuery(filterOf(search)));
  const chosen = search.tilstand !== undefined || search.forfalt !== undefined;
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        <div className={styles.actions}>
          <Link to="/ordninger" className="ds-link">
            {t('schemes.title')}
          </Link>
          {mayOffer && !offering ? (
            <Button onClick={() => setOffering(true)}>{t('offer.open')}</Button>
          ) : null}
        </div>
      }
    >
      {offering ? (
        <OfferForm
          onDone={() => setOffering(false)}
          onOffered={({ id }) =>
            navigate({ to: '/deltakelse/$participationId', params: { participationId: id } })
          }
        />
      ) : null}
      <Filters search={search} />
      <InfiniteList
        query={query}
        empty={chosen ? t('list.emptyChosen') : t('list.empty')}
        waiting={t('list.waiting')}
      >
        {(participations) => <ParticipationTable participations={participations} />}
      </InfiniteList>
    </Page>
  );
}

function Filters({ search }: { search: ParticipationsSearch }) {
  const { t } = useTranslation(['scheme', 'domain']);
  const navigate = route.useNavigate();
  const change = (part: { [Key in keyof ParticipationsSearch]: ParticipationsSearch[Key] | undefined }) =>
    navigate({ search: { ...search, ...part } as ParticipationsSearch, replace: true });
  return (
    <search className={styles.filters}>
      <SelectField
        label={t('list.status')}
        value={search.tilstand ?? ''}
        onChange={(value) => change({ tilstand: value === '' ? undefined : value })}
        options={[
          { value: '' as const, label: t('list.everyStatus') },
          ...statuses.map((value) => ({ value, label: t(`domain:participationStatus.${value}`) })),
        ]}
      />
      <CheckboxField
        label={t('list.overdueOnly')}
        checked={search.forfalt === 'ja'}
        onChange={(checked) => change({ forfalt: checked ? 'ja' : undefined })}
      />
    </search>
  );
}

function ParticipationTable({ participations }: { participations: Participation[] }) {
  const { t } = useTranslation(['scheme', 'domain']);
  const { date } = useFormat();
  const columns: Column<Participation>[] = [
    {
      key: 'municipality',
      header: t('column.municipality'),
      heading: true,
      cell: ({ id, municipality, intake }) => (
        <Link to="/deltakelse/$participationId" params={{ participationId: id }} className="ds-link">
          {t('named', { municipality: municipality.name, year: intake.slice(0, 4) })}
        </Link>
      ),
    },
    { key: 'scheme', header: t('column.scheme'), wide: true, cell: ({ scheme }) => scheme.name },
    {
      key: 'phase',
      header: t('column.phase'),
      wide: true,
      cell: ({ phase }) => (phase === null ? t('noPhase') : t(`domain:schemePhaseKind.${phase}`)),
    },
    {
      key: 'status',
      header: t('column.status'),
      cell: ({ status }) => <ParticipationStatusTag status={status} />,
    },
    {
      key: 'reports',
      header: t('column.reports'),
      cell: (participation) => {
        const due = nextDue(participation);
        if (participation.overdue > 0) {
          return <StatusTag tone="danger">{t('overdue', { count: participation.overdue })}</StatusTag>;
        }
        return due === null ? t('nothingOwed') : t('due', { date: date(due, 'short') });
      },
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={participations}
      rowKey={({ id }) => id}
    />
  );
}
