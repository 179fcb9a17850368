import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '@/api/session';
import { Brand } from './Brand';
import { Preferences } from './Preferences';
import styles from './SignIn.module.css';

/** What stands before the app: one thing to read and one thing to do. */
function Gate({ title, lead, children }: { title: string; lead: string; children?: ReactNode }) {
  return (
    <div className={styles.gate}>
      <header className={styles.head}>
        <Brand />
        <div className={styles.choices}>
          <Preferences />
        </div>
      </header>
      <main className={styles.main}>
        <Heading level={1} data-size="xl">
          {title}
        </Heading>
        <Paragraph data-size="lg">{lead}</Paragraph>
        {children}
      </main>
    </div>
  );
}

export function SignIn({ session }: { session: SessionView }) {
  const { t } = useTranslation('access');
  return (
    <Gate title={t('welcome.title')} lead={t('welcome.lead')}>
      <SignInButton session={session} />
    </Gate>
  );
}

export function SignInFailed({ session }: { session: SessionView }) {
  const { t } = useTranslation('access');
  return (
    <Gate title={t('failed.title')} lead={t('failed.lead')}>
      <SignInButton session={session} />
    </Gate>
  );
}

export function Unreachable() {
  const { t } = useTranslation('access');
  const { t: common } = useTranslation();
  return (
    <Gate title={t('unreachable.title')} lead={t('unreachable.lead')}>
      <div>
        <Button onClick={() => window.location.reload()}>{common('states.retry')}</Button>
      </div>
    </Gate>
  );
}

/** In the window that was opened only to sign in. */
export function SignedInElsewhere() {
  const { t } = useTranslation('access');
  return (
    <main className={styles.main}>
      <Paragraph>{t('popup')}</Paragraph>
    </main>
  );
}

function SignInButton({ session }: { session: SessionView }) {
  const { t } = useTranslation('access');
  const [state, setState] = useState<'asking' | 'leaving' | 'failed'>('asking');
  const leave = async () => {
    setState('leaving');
    await session.signIn().catch(() => setState('failed'));
  };
  return (
    <div className={styles.action}>
      {state === 'failed' ? <Alert data-color="danger">{t('unreachable.title')}</Alert> : null}
      <div>
        <Button data-size="lg" onClick={leave} disabled={state === 'leaving'}>
          {t('welcome.button')}
        </Button>
      </div>
      <span role="status">{state === 'leaving' ? t('welcome.waiting') : ''}</span>
    </div>
  );
}
