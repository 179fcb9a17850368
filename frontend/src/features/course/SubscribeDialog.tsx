import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarFeedsQuery, endCalendarFeed, makeCalendarFeed } from '@/api/calendarFeeds';
import { newIdempotencyKey } from '@/api/client';
import type { CalendarFeed } from '@/api/generated';
import { DataStates } from '@/components/DataStates';
import { SelectField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { useFormat } from '@/components/useFormat';
import { Address } from './Address';
import styles from './course.module.css';
import type { SchoolChoice } from './useSchoolChoice';

interface SubscribeDialogProps {
  school: string;
  schools: SchoolChoice[];
  onClose: () => void;
}

/** A private address for one's own calendar program, and those one has made before. */
export function SubscribeDialog({ school, schools, onClose }: SubscribeDialogProps) {
  const { t } = useTranslation('course');
  const feeds = useQuery(calendarFeedsQuery());
  return (
    <Dialog open onClose={onClose} closeButton={t('close')} closedby="any" aria-labelledby="subscribe-title">
      <div className={styles.one}>
        <Heading level={2} data-size="sm" id="subscribe-title">
          {t('subscribe.title')}
        </Heading>
        <Paragraph>{t('subscribe.lead')}</Paragraph>
        <Make school={school} schools={schools} />
        <Heading level={3} data-size="2xs">
          {t('subscribe.mine')}
        </Heading>
        <DataStates query={feeds} isEmpty={(all) => all.length === 0} empty={t('subscribe.none')}>
          {(all) => (
            <ul className={styles.feeds}>
              {all.map((feed) => (
                <Feed key={feed.id} feed={feed} />
              ))}
            </ul>
          )}
        </DataStates>
      </div>
    </Dialog>
  );
}

function Make({ school, schools }: { school: string; schools: SchoolChoice[] }) {
  const { t } = useTranslation('course');
  const { language } = useFormat();
  const [schoolId, setSchoolId] = useState(school);
  const [key, setKey] = useState(newIdempotencyKey);
  const making = useMutation(makeCalendarFeed(useQueryClient()));
  // A school that is not known by name yet would be called every school.
  const name = schoolId === '' ? t('subscribe.everySchool') : schools.find(({ id }) => id === schoolId)?.name;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name === undefined) return;
    const feed = { name, language, ...(schoolId === '' ? {} : { schoolId }) };
    making.mutate({ feed, key }, { onSettled: () => setKey(newIdempotencyKey()) });
  };
  return (
    <>
      <form className={styles.make} onSubmit={submit}>
        <SelectField
          label={t('subscribe.of')}
          value={schoolId}
          onChange={setSchoolId}
          options={[
            { value: '', label: t('subscribe.everySchool') },
            ...schools.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button type="submit" disabled={making.isPending || name === undefined}>
          {t('subscribe.make')}
        </Button>
      </form>
      {making.error ? <ProblemAlert error={making.error} /> : null}
      {making.data ? <Address address={making.data.address} /> : null}
    </>
  );
}

function Feed({ feed }: { feed: CalendarFeed }) {
  const { t } = useTranslation('course');
  const { date } = useFormat();
  const ending = useMutation(endCalendarFeed(useQueryClient()));
  const [asking, setAsking] = useState(false);
  return (
    <li>
      <div>
        {feed.name}
        <div className={styles.small}>
          {t('subscribe.made', { day: date(feed.createdAt, 'short') })}
          {', '}
          {feed.lastReadAt
            ? t('subscribe.read', { day: date(feed.lastReadAt, 'short') })
            : t('subscribe.neverRead')}
        </div>
        {ending.error ? <ProblemAlert error={ending.error} /> : null}
      </div>
      {asking ? (
        <div className={styles.row}>
          <Button
            data-size="sm"
            data-color="danger"
            disabled={ending.isPending}
            onClick={() => ending.mutate(feed.id)}
          >
            {t('subscribe.sure')}
          </Button>
          <Button data-size="sm" variant="tertiary" onClick={() => setAsking(false)}>
            {t('subscribe.keep')}
          </Button>
        </div>
      ) : (
        <Button
          data-size="sm"
          variant="secondary"
          aria-label={t('subscribe.endNamed', { name: feed.name })}
          onClick={() => setAsking(true)}
        >
          {t('subscribe.end')}
        </Button>
      )}
    </li>
  );
}
