import type { ReactNode } from 'react';
import styles from './Told.module.css';

interface ToldProps {
  /** The words, as they were told. */
  children: ReactNode;
  /** Who told them, when, and what can be done about it. */
  from: ReactNode;
}

/** What others have said, set apart from what we say, and never without its source. */
export function Told({ children, from }: ToldProps) {
  return (
    <figure className={styles.told}>
      <blockquote className={styles.words}>{children}</blockquote>
      <figcaption className={styles.from}>{from}</figcaption>
    </figure>
  );
}
