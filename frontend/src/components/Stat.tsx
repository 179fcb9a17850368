import type { ReactNode } from 'react';
import styles from './Stat.module.css';

interface StatProps {
  title: string;
  /** The one thing to see. */
  value: ReactNode;
  /** True where the value is a sentence, not a figure. */
  quiet?: boolean;
  children?: ReactNode;
}

/** One thing to see at a glance, with the little one must know to read it right. */
export function Stat({ title, value, quiet = false, children }: StatProps) {
  return (
    <div className={styles.stat}>
      <h2 className={styles.title}>{title}</h2>
      <p className={quiet ? styles.quiet : styles.value}>{value}</p>
      <div className={styles.notes}>{children}</div>
    </div>
  );
}

/** Stats side by side, as many as there is room for. */
export function Stats({ children }: { children: ReactNode }) {
  return <div className={styles.stats}>{children}</div>;
}
