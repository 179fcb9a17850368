import { useTranslation } from 'react-i18next';
import styles from './Form.module.css';
import { useFormat } from './useFormat';

interface AdvisersProps {
  advisers: readonly { name: string; provider: string; from: string; to: string | null }[];
}

/** Who advises, for whom, from when and until when. */
export function Advisers({ advisers }: AdvisersProps) {
  const { t } = useTranslation('form');
  const { date } = useFormat();
  return (
    <ul className={styles.list}>
      {advisers.map(({ name, provider, from, to }) => (
        <li key={`${name} ${from}`}>
          {t('advisers.one', { name, provider })}
          <div className={styles.note}>
            {date(from)} – {to === null ? t('advisers.now') : date(to)}
          </div>
        </li>
      ))}
    </ul>
  );
}
