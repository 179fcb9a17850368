import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Participation, StatusChange } from '@/api/generated';
import { Advisers as AdviserList } from '@/components/Advisers';
import { Empty } from '@/components/DataStates';
import { History as Changes } from '@/components/History';
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
  if (advisers.length === 0) return <Empty>{t('one.noAdvisers')}</Empty>;
  return (
    <AdviserList advisers={advisers.map((adviser) => ({ ...adviser, provider: adviser.provider.name }))} />
  );
}

export function History({ changes }: { changes: StatusChange[] }) {
  const { t } = useTranslation(['scheme', 'domain']);
  if (changes.length === 0) return <Empty>{t('one.noHistory')}</Empty>;
  return <Changes changes={changes} names={t('domain:participationStatus', { returnObjects: true })} />;
}
