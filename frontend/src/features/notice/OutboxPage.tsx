import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutboxMessage } from '@/api/generated';
import { outboxQuery } from '@/api/outbox';
import { type Column, DataTable } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { useFormat } from '@/components/useFormat';
import { inPlace } from '@/lib/search';
import { MessageStatusTag } from './MessageStatusTag';
import styles from './OutboxPage.module.css';
import { statuses } from './search';

const route = getRouteApi('/utboks');

/** Mail to people outside, the latest first. */
export function OutboxPage() {
  const { t } = useTranslation('notice');
  const { tilstand } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(outboxQuery(tilstand ? { status: tilstand } : {}));
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <search className={styles.filters}>
        <SelectField
          label={t('list.status')}
          value={tilstand ?? ''}
          onChange={(value) => navigate({ search: value === '' ? {} : { tilstand: value }, ...inPlace })}
          options={[
            { value: '' as const, label: t('list.everyStatus') },
            ...statuses.map((value) => ({ value, label: t(`status.${value}`) })),
          ]}
        />
      </search>
      <InfiniteList query={query} empty={t('list.empty')} waiting={t('list.waiting')}>
        {(messages) => <MessageTable messages={messages} />}
      </InfiniteList>
    </Page>
  );
}

function MessageTable({ messages }: { messages: OutboxMessage[] }) {
  const { t } = useTranslation('notice');
  const { date, time } = useFormat();
  const columns: Column<OutboxMessage>[] = [
    {
      key: 'recipient',
      header: t('column.recipient'),
      heading: true,
      cell: ({ id, recipient }) => (
        <>
          <Link to="/utboks/$messageId" params={{ messageId: id }} className="ds-link">
            {recipient.name}
          </Link>
          <span className={styles.email}>{recipient.email}</span>
        </>
      ),
    },
    { key: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'status', header: t('column.status'), cell: ({ status }) => <MessageStatusTag status={status} /> },
    {
      key: 'written',
      header: t('column.written'),
      wide: true,
      cell: ({ createdAt }) => `${date(createdAt, 'short')} ${time(createdAt)}`,
    },
    {
      key: 'attempts',
      header: t('column.attempts'),
      numeric: true,
      wide: true,
      cell: ({ attempts }) => attempts,
    },
  ];
  return (
    <DataTable
      caption={t('list.caption')}
      captionHidden
      columns={columns}
      rows={messages}
      rowKey={({ id }) => id}
    />
  );
}
