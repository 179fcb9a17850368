import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Asked, DataStates, Waiting } from './DataStates';
import styles from './InfiniteList.module.css';
import { useFormat } from './useFormat';

export interface Listed<T> {
  items: T[];
  /** How many there are on all pages; null when it was not asked for. */
  total: number | null;
}

/** What an endless query tells of itself, from `listOptions` of the API. */
export interface AskedList<T> extends Asked<Listed<T>> {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage: () => unknown;
}

interface InfiniteListProps<T> {
  query: AskedList<T>;
  empty: ReactNode;
  waiting?: string;
  children: (items: T[]) => ReactNode;
}

/** Rows that load on as one comes near the end of them, or by the button; never "the first hundred". */
export function InfiniteList<T>({ query, empty, waiting, children }: InfiniteListProps<T>) {
  return (
    <DataStates
      query={query}
      isEmpty={(data) => data.items.length === 0}
      empty={empty}
      {...(waiting ? { waiting } : {})}
    >
      {(data) => (
        <>
          {children(data.items)}
          <Foot query={query} shown={data.items.length} />
        </>
      )}
    </DataStates>
  );
}

function Foot<T>({ query, shown }: { query: AskedList<T>; shown: number }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  // That a short list is whole is seen; whoever hears it is told.
  const [long, setLong] = useState(hasNextPage);
  if (hasNextPage && !long) setLong(true);
  const end = useNearEnd(hasNextPage && !isFetchingNextPage && !isFetchNextPageError, fetchNextPage);
  return (
    <div className={long ? styles.foot : 'ds-sr-only'} ref={end}>
      <span role="status">
        {t('states.shown', { count: shown, shown: number(shown) })}
        {hasNextPage ? '' : `. ${t('states.end')}.`}
      </span>
      {isFetchingNextPage ? <Waiting text={t('states.moreWaiting')} /> : null}
      {hasNextPage && !isFetchingNextPage ? (
        <Button variant="secondary" onClick={() => fetchNextPage()}>
          {t('states.more')}
        </Button>
      ) : null}
    </div>
  );
}

/** Calls when the element comes within a screen of the window. */
function useNearEnd(active: boolean, call: () => unknown) {
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(call);
  latest.current = call;
  useEffect(() => {
    const watched = element.current;
    if (!active || !watched || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) latest.current();
      },
      { rootMargin: '600px' },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [active]);
  return element;
}
