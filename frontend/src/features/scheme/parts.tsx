import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Participation, StatusChange } from '@/api/generated';
import { Empty } from '@/components/DataStates';
import { useFormat } from '@/components/useFormat';
import styles from './scheme.module.css';

export function Schools({ schools }: { schools: Participation['schools'] }) {
  const { t } = useTranslation('scheme');
  if (schools.length === 0) return <Empty>{t('one.noSchools')}</Empty>;
  return (
    <ul className={styles.list}>
      {schools.map(({ id, name }) => (
        <li key={id}>
          <Link to="/skoler/$schoolId" params={{ schoolId: id }} className="ds-link">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

export function Advisers({ advisers }: { advisers: Participation['advisers'] }) {
  const { t } = useTranslation('scheme');
  const { date } = useFormat();
  if (advisers.length === 0) return <Empty>{t('one.noAdvisers')}</Empty>;
  return (
    <ul className={styles.list}>
      {advisers.map(({ name, provider, from, to }) => (
        <li key={`${name} ${from}`}>
          {t('one.adviser', { name, provider: provider.name })}
          <div className={styles.note}>
            {date(from)} – {to === null ? t('one.open') : date(to)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Who moved it, when and why. */
export function History({ changes }: { changes: StatusChange[] }) {
  const { t } = useTranslation(['scheme', 'domain']);
  const { date } = useFormat();
  const names: Record<string, string> = t('domain:participationStatus', { returnObjects: true });
  if (changes.length === 0) return <Empty>{t('one.noHistory')}</Empty>;
  return (
    <ol className={styles.list}>
      {changes.map(({ from, to, at, actor, reason }) => (
        <li key={`${at} ${to}`}>
          {t('one.change', { from: names[from] ?? from, to: names[to] ?? to })}
          <div className={styles.note}>
            {date(at)} · {actor}
            {reason === null ? '' : ` · ${reason}`}
          </div>
        </li>
      ))}
    </ol>
  );
}
