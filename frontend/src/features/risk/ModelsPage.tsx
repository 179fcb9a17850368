import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RiskModel } from '@/api/generated';
import { modelsQuery } from '@/api/modelDrafts';
import { type Column, DataTable } from '@/components/DataTable';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { DemoTag } from '@/components/StatusTag';
import { useFormat } from '@/components/useFormat';
import { ModelStatusTag } from './ModelStatusTag';
import styles from './model.module.css';

/** Every rule that points are counted by, and what state it is in. */
export function ModelsPage() {
  const { t } = useTranslation('model');
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <InfiniteList
        query={useInfiniteQuery(modelsQuery())}
        empty={t('list.empty')}
        waiting={t('list.waiting')}
      >
        {(models) => <ModelTable models={models} />}
      </InfiniteList>
    </Page>
  );
}

function ModelTable({ models }: { models: RiskModel[] }) {
  const { t } = useTranslation('model');
  const { number } = useFormat();
  const columns: Column<RiskModel>[] = [
    { key: 'name', header: t('column.name'), heading: true, cell: (model) => <Name model={model} /> },
    { key: 'status', header: t('column.status'), cell: (model) => <ModelStatusTag model={model} /> },
    {
      key: 'rules',
      header: t('column.rules'),
      numeric: true,
      wide: true,
      cell: ({ rules }) => number(rules.length),
    },
    {
      key: 'window',
      header: t('column.window'),
      numeric: true,
      wide: true,
      cell: ({ windowYears }) => number(windowYears),
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={models}
      rowKey={({ id }) => id}
    />
  );
}

function Name({ model }: { model: RiskModel }) {
  const { t } = useTranslation(['model', 'common']);
  const { id, name, version, demo } = model;
  return (
    <span className={styles.name}>
      <Link to="/modeller/$modelId" params={{ modelId: id }} className="ds-link">
        {t('named', { name, version })}
      </Link>
      {demo ? <DemoTag>{t('common:demo')}</DemoTag> : null}
    </span>
  );
}
