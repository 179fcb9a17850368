import { useTranslation } from 'react-i18next';
import type { StatusChange } from '@/api/generated';
import styles from './Form.module.css';
import { useFormat } from './useFormat';

interface HistoryProps {
  changes: readonly StatusChange[];
  /** What the states are called. */
  names: Record<string, string>;
}

/** Who moved it, when and why, the first first; what followed from a date has no actor of flesh. */
export function History({ changes, names }: HistoryProps) {
  const { t } = useTranslation('form');
  const { date } = useFormat();
  return (
    <ol className={styles.list}>
      {changes.map(({ from, to, at, actor, reason }) => (
        <li key={`${at} ${to}`}>
          {t('history.change', { from: names[from] ?? from, to: names[to] ?? to })}
          <div className={styles.note}>
            {date(at)} · {actor === 'system' ? t('history.system') : actor}
            {reason === null ? '' : ` · ${reason}`}
          </div>
        </li>
      ))}
    </ol>
  );
}
