import { useTranslation } from 'react-i18next';
import type { QueuePlace, QueueReason } from '@/api/generated';
import { useFormat } from '@/components/useFormat';
import styles from './QueueReasons.module.css';

/** Why an entry waits, who went before it without a name, and by which rule. */
export function QueueReasons({ queue }: { queue: QueuePlace }) {
  const { t } = useTranslation('trainer');
  return (
    <div className={styles.queue}>
      <p className={styles.position}>{t('queue.position', { count: queue.position })}</p>
      <ul className={styles.reasons}>
        {queue.reasons.map((reason) => (
          <li key={`${reason.code} ${reason.note ?? ''}`}>
            <ReasonWords reason={reason} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('queue.ruleTitle')}</summary>
        <p>{t('queue.rule')}</p>
        <WentBefore before={queue.before} />
      </details>
    </div>
  );
}

function ReasonWords({ reason }: { reason: QueueReason }) {
  const { t } = useTranslation('trainer');
  if (reason.code === 'ENTRIES_AHEAD') return t('queue.reason.ENTRIES_AHEAD', { count: reason.count ?? 0 });
  if (reason.code === 'MOVED_AHEAD') return t('queue.reason.MOVED_AHEAD', { note: reason.note ?? '' });
  return t(`queue.reason.${reason.code}`);
}

function WentBefore({ before }: { before: QueuePlace['before'] }) {
  const { t } = useTranslation('trainer');
  const { date } = useFormat();
  if (before.length === 0) return <p>{t('queue.nobodyBefore')}</p>;
  return (
    <>
      <p>{t('queue.before')}</p>
      <ol className={styles.before}>
        {before.map(({ joinedAt, offeredAt, reason }) => (
          <li key={`${joinedAt} ${offeredAt}`}>
            {t('queue.went', { joined: date(joinedAt, 'short'), offered: date(offeredAt, 'short') })}
            {reason ? ` ${t('queue.reason.MOVED_AHEAD', { note: reason })}` : ''}
          </li>
        ))}
      </ol>
    </>
  );
}
