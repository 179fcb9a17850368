import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { type Asked, DataStates } from './DataStates';
import { Gone } from './Gone';
import { Page } from './Page';
import { ProblemAlert } from './ProblemAlert';

interface PageStatesProps<T> {
  query: Asked<T>;
  /** What is being waited for, where "loading" is not enough. */
  waiting?: string;
  children: (data: T) => ReactNode;
}

/** The states of what a whole page is about: a failure has a title too, and what is not there is said as of any address. */
export function PageStates<T>({ query, waiting, children }: PageStatesProps<T>) {
  const { t } = useTranslation();
  const { data, error } = query;
  if (data !== undefined || error === null) {
    return (
      <DataStates query={query} {...(waiting ? { waiting } : {})}>
        {children}
      </DataStates>
    );
  }
  if (error instanceof ProblemError && error.type === 'not-found') return <Gone />;
  return (
    <Page title={t('states.failed')}>
      <ProblemAlert error={error} onRetry={() => query.refetch()} />
    </Page>
  );
}
