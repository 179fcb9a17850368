import { SkipLink } from '@digdir/designsystemet-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '@/api/session';
import { Account } from './Account';
import { Brand } from './Brand';
import styles from './Frame.module.css';
import { menu } from './menu';

/** What stands around every screen. */
export function Frame({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <SkipLink href="#content">{t('skipToContent')}</SkipLink>
      <header className={styles.header}>
        <Link to="/" className={styles.home}>
          <Brand />
        </Link>
        <nav className={styles.menu} aria-label={t('menu')}>
          <ul>
            {menu.map(({ to, text }) => (
              <li key={to}>
                <Link
                  to={to}
                  className={styles.item}
                  activeOptions={{ exact: to === '/' }}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  {t(`nav.${text}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Account session={session} />
      </header>
      <main id="content" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.footer}>{t('footer')}</footer>
    </div>
  );
}
