import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AgreementFilter, agreementsQuery } from '@/api/agreements';
import type { Agreement } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { useFormat } from '@/components/useFormat';
import { useMay } from '@/components/useMay';
import { AgreementStatusTag } from './AgreementStatusTag';
import styles from './AgreementsPage.module.css';
import { type AgreementsSearch, kinds, statuses } from './search';

const route = getRouteApi('/avtaler');

function filterOf({ tilstand, type }: AgreementsSearch): AgreementFilter {
  return { ...(tilstand ? { status: tilstand } : {}), ...(type ? { kind: type } : {}) };
}

export function AgreementsPage() {
  const { t } = useTranslation('agreement');
  const search = route.useSearch();
  const query = useInfiniteQuery(agreementsQuery(filterOf(search)));
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        useMay('CREATE_AGREEMENT') ? (
          <Button asChild>
            <Link to="/avtaler/ny">{t('draft.title')}</Link>
          </Button>
        ) : null
      }
    >
      <Filters search={search} />
      <InfiniteList query={query} empty={t('list.empty')} waiting={t('list.waiting')}>
        {(agreements) => <AgreementTable agreements={agreements} />}
      </InfiniteList>
    </Page>
  );
}

function Filters({ search }: { search: AgreementsSearch }) {
  const { t } = useTranslation(['agreement', 'domain']);
  const navigate = route.useNavigate();
  const change = (part: { [Key in keyof AgreementsSearch]: AgreementsSearch[Key] | undefined }) =>
    navigate({ search: { ...search, ...part } as AgreementsSearch, replace: true });
  return (
    <search className={styles.filters}>
      <SelectField
        label={t('list.status')}
        value={search.tilstand ?? ''}
        onChange={(value) => change({ tilstand: value === '' ? undefined : value })}
        options={[
          { value: '' as const, label: t('list.everyStatus') },
          ...statuses.map((value) => ({ value, label: t(`domain:agreementStatus.${value}`) })),
        ]}
      />
      <SelectField
        label={t('list.kind')}
        value={search.type ?? ''}
        onChange={(value) => change({ type: value === '' ? undefined : value })}
        options={[
          { value: '' as const, label: t('list.everyKind') },
          ...kinds.map((value) => ({ value, label: t(`domain:agreementKind.${value}`) })),
        ]}
      />
    </search>
  );
}

function AgreementTable({ agreements }: { agreements: Agreement[] }) {
  const { t } = useTranslation(['agreement', 'domain']);
  const { date, number } = useFormat();
  const columns: Column<Agreement>[] = [
    {
      key: 'title',
      header: t('column.title'),
      heading: true,
      cell: ({ id, title }) => (
        <Link to="/avtaler/$agreementId" params={{ agreementId: id }} className="ds-link">
          {title}
        </Link>
      ),
    },
    {
      key: 'kind',
      header: t('column.kind'),
      wide: true,
      cell: ({ kind }) => t(`domain:agreementKind.${kind}`),
    },
    { key: 'provider', header: t('column.provider'), wide: true, cell: ({ provider }) => provider.name },
    {
      key: 'period',
      header: t('column.period'),
      wide: true,
      cell: ({ startsOn, endsOn }) =>
        `${date(startsOn, 'short')}–${endsOn === null ? t('open') : date(endsOn, 'short')}`,
    },
    {
      key: 'status',
      header: t('column.status'),
      cell: ({ status }) => <AgreementStatusTag status={status} />,
    },
    {
      key: 'left',
      header: t('column.left'),
      numeric: true,
      wide: true,
      cell: ({ usage }) => t('ofQuota', { left: number(usage.left), quota: number(usage.quota) }),
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={agreements}
      rowKey={({ id }) => id}
    />
  );
}
