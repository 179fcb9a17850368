import { Alert, Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '@/api/session';
import styles from './ExpiredDialog.module.css';

/** Stands over the page when the sign-in has run out; the page behind keeps all that was typed. */
export function SignInAgain({ session }: { session: SessionView }) {
  const { t } = useTranslation('access');
  const [state, setState] = useState<'asking' | 'waiting' | 'blocked'>('asking');
  const signIn = async () => {
    setState('waiting');
    await session.signInAgain().catch(() => setState('blocked'));
  };
  return (
    <Dialog open closeButton={false} closedby="none" aria-labelledby="expired">
      <div className={styles.content}>
        <Heading level={2} data-size="sm" id="expired">
          {t('expired.title')}
        </Heading>
        <Paragraph>{t('expired.lead')}</Paragraph>
        {state === 'blocked' ? <Alert data-color="warning">{t('expired.blocked')}</Alert> : null}
        <div>
          <Button onClick={signIn} loading={state === 'waiting'}>
            {t('expired.button')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
