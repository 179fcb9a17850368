import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NewsItem, WorklistNews } from '@/api/generated';
import { markSeen, newsQuery } from '@/api/worklist';
import { InfiniteList } from '@/components/InfiniteList';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import styles from './News.module.css';
import { SchoolNames } from './SchoolNames';
import { ThingLink } from './ThingLink';
import { useStateWord } from './useStateWord';

/** What has happened since the reader last said so; nothing is marked as seen but by the reader. */
export function News({ first, asOf }: { first: WorklistNews; asOf: string }) {
  const { t } = useTranslation('worklist');
  const { date, time } = useFormat();
  const client = useQueryClient();
  const query = useInfiniteQuery(newsQuery(first));
  const mark = useMutation(markSeen(client));
  const some = first.items.length > 0;
  return (
    <Section
      title={t('news.title')}
      actions={
        some ? (
          <Button
            variant="secondary"
            data-size="sm"
            disabled={mark.isPending}
            onClick={() => mark.mutate(asOf)}
          >
            {mark.isPending ? t('news.marking') : t('news.seen')}
          </Button>
        ) : null
      }
    >
      <p className={styles.since}>{t('news.since', { date: date(first.since), time: time(first.since) })}</p>
      {mark.error ? <ProblemAlert error={mark.error} /> : null}
      <InfiniteList query={query} empty={t('news.none')} waiting={t('news.waiting')}>
        {(items) => (
          <ol className={styles.list}>
            {items.map((item) => (
              <Happening key={item.key} item={item} />
            ))}
          </ol>
        )}
      </InfiniteList>
    </Section>
  );
}

function Happening({ item }: { item: NewsItem }) {
  const { t } = useTranslation('worklist');
  const { date, time } = useFormat();
  const word = useStateWord();
  const what = item.count > 1 ? t('news.places', { count: item.count }) : t(`subject.${item.subject.type}`);
  const to = word(item.subject.type, item.to);
  const state =
    item.from === null
      ? t('news.fresh', { what, to: to.toLowerCase() })
      : t('news.moved', { what, from: word(item.subject.type, item.from), to });
  return (
    <li className={styles.item}>
      <ThingLink thing={item.subject} className={styles.name} />
      <p>
        {item.event === 'STATE' ? state : t(`news.event.${item.event}`, { what, number: item.number ?? '' })}
      </p>
      {item.note === null ? null : <p className={styles.note}>{t('news.note', { note: item.note })}</p>}
      <SchoolNames schools={item.schools} about={item.subject.name} />
      <p className={styles.when}>
        {[`${date(item.at, 'weekday')} ${time(item.at)}`, item.actor].filter(Boolean).join(', ')}
      </p>
    </li>
  );
}
