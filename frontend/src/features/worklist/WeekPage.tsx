import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { worklistQuery } from '@/api/worklist';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { News } from './News';
import styles from './WeekPage.module.css';
import { WorkGroups } from './WorkGroups';

/** What needs the reader, and what is new: the first thing one meets. */
export function WeekPage() {
  const { t } = useTranslation('worklist');
  const query = useInfiniteQuery(worklistQuery());
  const first = query.data?.first;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles.columns}>
        <div className={styles.work}>
          <InfiniteList query={query} empty={t('empty')} waiting={t('waiting')}>
            {(items) => <WorkGroups items={items} />}
          </InfiniteList>
        </div>
        {first ? <News key={first.news.since} first={first.news} asOf={first.asOf} /> : null}
      </div>
    </Page>
  );
}
