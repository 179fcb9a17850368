import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import styles from './Fold.module.css';

/** What proves an answer, closed until it is asked for. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Details data-color="neutral" className={styles.fold}>
      <Details.Summary>{title}</Details.Summary>
      <Details.Content className={styles.content}>{children}</Details.Content>
    </Details>
  );
}
