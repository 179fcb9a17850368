import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Page.module.css';

export interface Crumb {
  key: string;
  link: ReactNode;
}

interface PageProps {
  title: string;
  /** Whose page it is, where the title does not say: told apart in the tabs. */
  of?: string;
  /** Links to what lies above, the topmost first. */
  crumbs?: Crumb[];
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

let first = true;

/** One screen: its title stands in the tab, and has the focus when one came here from another screen. */
export function Page({ title, of, crumbs = [], lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [title, of, 'Rød tråd'].filter(Boolean).join(' – ');
  }, [title, of]);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, []);
  return (
    <div className={styles.page}>
      <div className={styles.titles}>
        <Crumbs items={crumbs} />
        <div className={styles.head}>
          <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
            {title}
          </Heading>
          {actions}
        </div>
        {lead ? <div className={styles.lead}>{lead}</div> : null}
      </div>
      {children}
    </div>
  );
}

function Crumbs({ items }: { items: Crumb[] }) {
  if (items.length === 0) return null;
  return (
    <ol className={styles.crumbs}>
      {items.map(({ key, link }) => (
        <li key={key}>{link}</li>
      ))}
    </ol>
  );
}
