import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agreementFulfilmentQuery } from '@/api/agreements';
import type { Fulfilment } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { type Column, DataTable } from '@/components/DataTable';
import { useFormat } from '@/components/useFormat';
import styles from './AgreementPage.module.css';

type Entitlement = Fulfilment['entitlements'][number];

/** Promised against held, kind by kind, and the trainer places; drawn and in figures. */
export function AgreementLedger({ id }: { id: string }) {
  const { t } = useTranslation('agreement');
  return (
    <DataStates query={useQuery(agreementFulfilmentQuery(id))}>
      {({ entitlements, slots }) => (
        <div className={styles.list}>
          {entitlements.length === 0 ? <p>{t('one.noEntitlements')}</p> : <Ledger rows={entitlements} />}
          {slots.quota > 0 ? <p>{t('one.quota', { ...slots })}</p> : <p>{t('one.noQuota')}</p>}
        </div>
      )}
    </DataStates>
  );
}

function Ledger({ rows }: { rows: Entitlement[] }) {
  const { t } = useTranslation(['agreement', 'domain']);
  const { number } = useFormat();
  const figure = (key: 'promised' | 'held' | 'planned' | 'left', wide = false): Column<Entitlement> => ({
    key,
    header: t(`kept.${key}`),
    numeric: true,
    wide,
    cell: (row) => number(row[key]),
  });
  const columns: Column<Entitlement>[] = [
    {
      key: 'kind',
      header: t('kept.kind'),
      heading: true,
      cell: (row) => <Kind row={row} />,
    },
    { key: 'bar', header: t('kept.bar'), wide: true, cell: (row) => <Bar row={row} /> },
    figure('promised'),
    figure('held'),
    figure('planned', true),
    figure('left'),
  ];
  return (
    <DataTable
      caption={t('kept.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ kind }) => kind}
    />
  );
}

/** The kind, and under it what stands out: what is late, and what goes beyond the promise. */
function Kind({ row: { kind, late, beyond } }: { row: Entitlement }) {
  const { t } = useTranslation(['agreement', 'domain']);
  return (
    <>
      {t(`domain:courseKind.${kind}`)}
      {late.length > 0 ? <div className={styles.late}>{t('kept.late', { count: late.length })}</div> : null}
      {beyond > 0 ? <div className={styles.note}>{t('kept.beyond', { count: beyond })}</div> : null}
    </>
  );
}

/** The same figures to scale; nothing stands here that does not stand in the columns. */
function Bar({ row }: { row: Entitlement }) {
  return (
    <div className={styles.bar} aria-hidden="true">
      {row.held > 0 ? <div className={styles.held} style={{ flexGrow: row.held }} /> : null}
      {row.planned > 0 ? <div className={styles.planned} style={{ flexGrow: row.planned }} /> : null}
      <div style={{ flexGrow: row.left }} />
    </div>
  );
}
