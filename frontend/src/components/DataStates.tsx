import { Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DataStates.module.css';
import { ProblemAlert } from './ProblemAlert';

/** What a query tells of itself; every query of TanStack has this form. */
export interface Asked<T> {
  data: T | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => unknown;
}

interface DataStatesProps<T> {
  query: Asked<T>;
  /** When the answer is there and holds nothing. */
  isEmpty?: (data: T) => boolean;
  /** What to say then; a sentence, and what one can do about it. */
  empty?: ReactNode;
  /** What is being waited for, where "loading" is not enough. */
  waiting?: string;
  children: (data: T) => ReactNode;
}

/**
 * The four states of everything fetched: waiting, failed, empty, data. Data that is there stays when a later
 * fetch fails, with the failure above it.
 */
export function DataStates<T>({ query, isEmpty, empty, waiting, children }: DataStatesProps<T>) {
  const { data, error } = query;
  const alert = error ? <ProblemAlert error={error} onRetry={() => query.refetch()} /> : null;
  if (data === undefined) return alert ?? <Waiting text={waiting} />;
  return (
    <>
      {alert}
      {isEmpty?.(data) ? <Empty>{empty}</Empty> : children(data)}
    </>
  );
}

export function Waiting({ text }: { text?: string | undefined }) {
  const { t } = useTranslation();
  const words = text ?? t('states.waiting');
  return (
    <div className={styles.waiting} role="status">
      <Spinner aria-hidden="true" data-size="sm" />
      <span>{words}</span>
    </div>
  );
}

export function Empty({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.empty} role="status">
      {typeof children === 'string' || !children ? (
        <Paragraph>{children ?? t('states.empty')}</Paragraph>
      ) : (
        children
      )}
    </div>
  );
}
