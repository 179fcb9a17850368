import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { idempotent, ifMatch, read, readVersioned, type Versioned } from './client';
import {
  getOutboxMessage,
  type ListOutboxMessagesData,
  listOutboxMessages,
  type OutboxMessage,
  transitionOutboxMessage,
} from './generated';
import { keys } from './keys';
import { listOptions } from './lists';

export type OutboxFilter = Pick<NonNullable<ListOutboxMessagesData['query']>, 'status'>;

export function outboxQuery(filter: OutboxFilter) {
  return listOptions(keys.outbox.list(filter), ({ query, signal }) =>
    read(listOutboxMessages({ query: { ...filter, ...query }, signal })),
  );
}

export function outboxMessageQuery(id: string) {
  return queryOptions({
    queryKey: keys.outbox.one(id),
    queryFn: ({ signal }) => readVersioned(getOutboxMessage({ path: { id }, signal })),
  });
}

interface Again {
  message: Versioned<OutboxMessage>;
  /** Kept while the same thing is tried again. */
  key: string;
}

/** Puts a message that was given up or kept back among those that wait. */
export function sendAgain(client: QueryClient) {
  return mutationOptions({
    mutationFn: ({ message, key }: Again) =>
      read(
        transitionOutboxMessage({
          path: { id: message.value.id },
          body: { to: 'PENDING' },
          headers: { ...ifMatch(message), ...idempotent(key) },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.outbox.all }),
  });
}
