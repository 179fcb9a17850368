import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOfMail, rightsQuery } from '@/api/me';
import type { SessionView } from '@/api/session';
import styles from './Account.module.css';
import { Preferences } from './Preferences';
import { useSession } from './useSession';

/** Who is signed in, how the screens look and speak, and the way out. */
export function Account({ session }: { session: SessionView }) {
  const { t } = useTranslation(['common', 'model']);
  const id = useId();
  const [open, setOpen] = useState(false);
  const readsOutbox = useReadsOutbox(open);
  const tell = useMutation(languageOfMail(useQueryClient()));
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
      <div
        id={id}
        popover="auto"
        className={styles.panel}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <Preferences
          onLanguage={(language) => tell.mutate(language)}
          languageNote={t('languageOfMail')}
          languageError={tell.isError ? t('languageNotKept') : undefined}
        />
        <Link to="/modeller" className="ds-link">
          {t('model:link')}
        </Link>
        {readsOutbox ? (
          <Link to="/utboks" className="ds-link">
            {t('outbox')}
          </Link>
        ) : null}
        <Button variant="secondary" data-color="neutral" onClick={() => session.signOut()}>
          {t('signOut')}
        </Button>
      </div>
    </div>
  );
}

/** Asked when the panel is opened, so that nobody waits for it before the first screen. */
function useReadsOutbox(asked: boolean): boolean {
  const { data } = useQuery({ ...rightsQuery({}), enabled: asked });
  return data?.includes('READ_OUTBOX') ?? false;
}
