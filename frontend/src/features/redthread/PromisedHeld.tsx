import { Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agreementFulfilmentQuery } from '@/api/agreements';
import type { Fulfilment, SchoolTimeline } from '@/api/generated';
import { schoolTimelineQuery } from '@/api/schools';
import { DataStates, Empty } from '@/components/DataStates';
import { type Column, DataTable } from '@/components/DataTable';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import styles from './sections.module.css';

type Entitlement = Fulfilment['entitlements'][number];

/** The agreement to hold a school to: the one that started last. */
function latest(timeline: SchoolTimeline) {
  return [...timeline.agreements].sort((a, b) => b.startsOn.localeCompare(a.startsOn))[0];
}

/** What was promised against what was held, of the agreement in force or the last one. */
export function PromisedHeld({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('redthread');
  const query = useQuery(schoolTimelineQuery(schoolId));
  return (
    <Section title={t('kept.title')}>
      <DataStates query={query}>
        {(timeline) => {
          const agreement = latest(timeline);
          return agreement ? (
            <Ledger id={agreement.id} title={agreement.title} />
          ) : (
            <Empty>{t('kept.empty')}</Empty>
          );
        }}
      </DataStates>
    </Section>
  );
}

function Ledger({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('redthread');
  const query = useQuery(agreementFulfilmentQuery(id));
  return (
    <div className={styles.stack}>
      <Paragraph className={styles.note}>{t('kept.agreement', { title })}</Paragraph>
      <DataStates query={query}>
        {(fulfilment) => (
          <>
            <Entitlements rows={fulfilment.entitlements} />
            {fulfilment.slots.quota > 0 ? <Quota slots={fulfilment.slots} /> : null}
          </>
        )}
      </DataStates>
    </div>
  );
}

function Entitlements({ rows }: { rows: Entitlement[] }) {
  const { t } = useTranslation('redthread');
  const { t: domain } = useTranslation('domain');
  const { number } = useFormat();
  if (rows.length === 0) return <Empty>{t('kept.noEntitlements')}</Empty>;
  const figure = (
    key: 'promised' | 'planned' | 'held' | 'left' | 'beyond',
    wide = false,
  ): Column<Entitlement> => ({
    key,
    header: t(`kept.${key}`),
    numeric: true,
    wide,
    cell: (row) => number(row[key]),
  });
  const columns: Column<Entitlement>[] = [
    { key: 'kind', header: t('kept.kind'), heading: true, cell: (row) => domain(`courseKind.${row.kind}`) },
    figure('promised'),
    figure('held'),
    figure('planned', true),
    figure('left'),
    figure('beyond', true),
  ];
  return (
    <DataTable
      caption={t('kept.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.kind}
    />
  );
}

function Quota({ slots }: { slots: Fulfilment['slots'] }) {
  const { t } = useTranslation('redthread');
  return (
    <Paragraph>
      <strong>{t('kept.quota')}:</strong> {t('kept.quotaValue', { ...slots })}
    </Paragraph>
  );
}
