import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { agreementLedgerQuery } from '@/api/agreements';
import type { LedgerEntry } from '@/api/generated';
import { type Column, DataTable } from '@/components/DataTable';
import { InfiniteList } from '@/components/InfiniteList';
import { useFormat } from '@/components/useFormat';
import styles from './AgreementPage.module.css';
import { useSchoolName } from './useSchoolName';

/** What happened to the trainer places, each entry with who, when and why, and what was left after it. */
export function LedgerEntries({ id }: { id: string }) {
  const { t } = useTranslation('agreement');
  const query = useInfiniteQuery(agreementLedgerQuery(id));
  return (
    <InfiniteList query={query} empty={t('ledger.empty')}>
      {(entries) => <Entries entries={entries} />}
    </InfiniteList>
  );
}

function Entries({ entries }: { entries: LedgerEntry[] }) {
  const { t } = useTranslation('agreement');
  const { number, signed } = useFormat();
  const columns: Column<LedgerEntry>[] = [
    { key: 'what', header: t('ledger.what'), heading: true, cell: (entry) => <What entry={entry} /> },
    {
      key: 'places',
      header: t('ledger.places'),
      numeric: true,
      cell: ({ places }) => (places === 0 ? '–' : signed(places, 0)),
    },
    { key: 'left', header: t('ledger.left'), numeric: true, cell: ({ left }) => number(left) },
  ];
  return (
    <DataTable
      caption={t('ledger.caption')}
      captionHidden
      columns={columns}
      rows={entries}
      rowKey={({ at, kind, slotId }) => `${at} ${kind} ${slotId}`}
    />
  );
}

function What({ entry: { kind, at, actor, reason, schoolId, toSchoolId } }: { entry: LedgerEntry }) {
  const { t } = useTranslation('agreement');
  const { date } = useFormat();
  const where = [useSchoolName(schoolId), useSchoolName(toSchoolId)].filter((name) => name !== null);
  return (
    <>
      {[t(`ledger.kind.${kind}`), ...(where.length > 0 ? [where.join(' → ')] : [])].join(': ')}
      <div className={styles.note}>
        {date(at)} · {actor === 'system' ? t('ledger.system') : actor}
      </div>
      {reason === null ? null : <div className={styles.note}>{reason}</div>}
    </>
  );
}
