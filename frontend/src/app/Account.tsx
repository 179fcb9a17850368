import { Button } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '@/api/session';
import styles from './Account.module.css';
import { Preferences } from './Preferences';
import { useSession } from './useSession';

/** Who is signed in, how the screens look and speak, and the way out. */
export function Account({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const id = useId();
  const state = useSession(session);
  const name = state.status === 'signed-out' ? '' : state.name;
  return (
    <div className={styles.account}>
      <Button
        variant="tertiary"
        data-color="neutral"
        popoverTarget={id}
        aria-label={t('account', { name })}
        className={styles.button}
      >
        <span className={styles.name}>{name}</span>
        <span aria-hidden="true">▾</span>
      </Button>
      <div id={id} popover="auto" className={styles.panel}>
        <Preferences />
        <Button variant="secondary" data-color="neutral" onClick={() => session.signOut()}>
          {t('signOut')}
        </Button>
      </div>
    </div>
  );
}
