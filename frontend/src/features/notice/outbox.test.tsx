import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { OutboxMessage, OutboxMessagePage } from '@/api/generated';
import { answers, refuses } from '@/testing/api';
import { dead, kept, pending } from '@/testing/fixtures/outbox';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('the outbox', () => {
  it('lists_what_was_written_and_keeps_the_filter_in_the_address', async () => {
    const asked: string[] = [];
    server.use(
      answers<OutboxMessagePage>('/outbox-messages', (url) => {
        asked.push(url.searchParams.get('status') ?? '');
        return { items: [kept, dead, pending], nextCursor: null };
      }),
    );
    renderAt('/utboks');
    const table = await screen.findByRole('table', { name: 'Meldinger, de nyeste først' });
    expect(within(table).getByRole('row', { name: /Ada Eksempel/ })).toHaveTextContent('Gitt opp');
    await userEvent.selectOptions(screen.getByLabelText('Tilstand'), 'DEAD');
    await expect.poll(() => asked.at(-1)).toBe('DEAD');
    expect(window.location.search).toBe('?tilstand=DEAD');
  });

  it('shows_the_words_and_that_they_never_left', async () => {
    server.use(answers<OutboxMessage>(`/outbox-messages/${kept.id}`, kept));
    renderAt(`/utboks/${kept.id}`);
    expect(await screen.findByText('Hei, Bo Eksempel!')).toBeInTheDocument();
    expect(screen.getByText(/Meldingen forlot den aldri/)).toBeInTheDocument();
  });

  it('sends_again_what_was_given_up', async () => {
    const sent: unknown[] = [];
    let message = dead;
    server.use(
      answers<OutboxMessage>(`/outbox-messages/${dead.id}`, () => message),
      http.post(`*/api/v1/outbox-messages/${dead.id}/transitions`, async ({ request }) => {
        sent.push([await request.json(), request.headers.get('If-Match')]);
        message = { ...dead, status: 'PENDING', endedAt: null, nextAttemptAt: '2026-11-21T09:00:00Z' };
        return HttpResponse.json(message, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(`/utboks/${dead.id}`);
    expect(await screen.findByText(/550 5.1.1 Ukjent mottaker/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Send på nytt' }));
    expect(await screen.findByText('Meldingen sendes av seg selv om litt.')).toBeInTheDocument();
    expect(sent).toEqual([[{ to: 'PENDING' }, '"1"']]);
    expect(screen.queryByRole('button', { name: 'Send på nytt' })).not.toBeInTheDocument();
  });

  it('says_so_to_whoever_may_not_read_it', async () => {
    server.use(refuses('/outbox-messages', { status: 403, type: 'forbidden' }));
    renderAt('/utboks');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
  });

  it('says_so_when_it_is_empty', async () => {
    server.use(answers<OutboxMessagePage>('/outbox-messages', { items: [], nextCursor: null }));
    renderAt('/utboks');
    expect(await screen.findByText('Ingen meldinger her.')).toBeInTheDocument();
  });
});
