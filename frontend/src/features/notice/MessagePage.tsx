import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey, type Versioned } from '@/api/client';
import type { OutboxMessage } from '@/api/generated';
import { outboxMessageQuery, sendAgain } from '@/api/outbox';
import { type Fact, Facts } from '@/components/Facts';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { useFormat } from '@/components/useFormat';
import styles from './MessagePage.module.css';
import { MessageStatusTag } from './MessageStatusTag';

const route = getRouteApi('/utboks/$messageId');

export function MessagePage() {
  const { messageId } = route.useParams();
  return (
    <PageStates query={useQuery(outboxMessageQuery(messageId))}>
      {(message) => <OneMessage key={message.etag} message={message} />}
    </PageStates>
  );
}

function OneMessage({ message }: { message: Versioned<OutboxMessage> }) {
  const { t } = useTranslation('notice');
  const { kind, status, subject, text, recipient, language, failure } = message.value;
  const crumb = (
    <Link to="/utboks" className="ds-link">
      {t('list.title')}
    </Link>
  );
  return (
    <Page title={subject ?? t(`kind.${kind}`)} crumbs={[{ key: 'outbox', link: crumb }]}>
      <Section title={t('one.delivery')} actions={<MessageStatusTag status={status} />}>
        <Facts facts={useFacts(message.value)} />
        <p className={styles.note}>{t(`explained.${status}`)}</p>
        {failure ? <p className={styles.failure}>{t('one.failure', { failure })}</p> : null}
        {status === 'DEAD' || status === 'KEPT' ? <Again message={message} /> : null}
      </Section>
      <Section title={t('one.words')}>
        <p className={styles.note}>{`${recipient.name} <${recipient.email}>`}</p>
        {text ? (
          <div className={styles.text} lang={language}>
            {text
              .trim()
              .split('\n\n')
              .map((line) => (
                <p key={line}>{line}</p>
              ))}
          </div>
        ) : (
          <p>{t('one.noWords')}</p>
        )}
      </Section>
    </Page>
  );
}

function useFacts({ kind, language, attempts, createdAt, endedAt, nextAttemptAt }: OutboxMessage): Fact[] {
  const { t } = useTranslation(['notice', 'common']);
  const { date, time, number } = useFormat();
  const when = (instant: string) => `${date(instant, 'short')} ${time(instant)}`;
  return [
    { key: 'kind', term: `${t('column.kind')}:`, value: t(`kind.${kind}`) },
    { key: 'language', term: `${t('common:language')}:`, value: t(`common:languages.${language}`) },
    { key: 'written', term: `${t('column.written')}:`, value: when(createdAt) },
    ...(endedAt ? [{ key: 'ended', term: `${t('one.ended')}:`, value: when(endedAt) }] : []),
    ...(nextAttemptAt ? [{ key: 'next', term: `${t('one.next')}:`, value: when(nextAttemptAt) }] : []),
    { key: 'attempts', term: `${t('column.attempts')}:`, value: number(attempts) },
  ];
}

function Again({ message }: { message: Versioned<OutboxMessage> }) {
  const { t } = useTranslation('notice');
  const [key] = useState(newIdempotencyKey);
  const again = useMutation(sendAgain(useQueryClient()));
  return (
    <div className={styles.again}>
      {again.error ? <ProblemAlert error={again.error} /> : null}
      <Button variant="secondary" disabled={again.isPending} onClick={() => again.mutate({ message, key })}>
        {again.isPending ? t('one.sending') : t('one.again')}
      </Button>
    </div>
  );
}
