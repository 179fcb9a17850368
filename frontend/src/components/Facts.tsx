import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  key: string;
  term: string;
  value: ReactNode;
  /** The value speaks for itself on the screen; the term is still read aloud. */
  termHidden?: boolean;
}

/** Short facts on one line, or as many as they need. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ key, term, value, termHidden }) => (
        <div key={key} className={styles.fact}>
          <dt className={termHidden ? 'ds-sr-only' : styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
