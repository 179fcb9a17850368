import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Worklist, WorklistNews } from '@/api/generated';
import { answers, refuses } from '@/testing/api';
import { eksempel } from '@/testing/fixtures/schools';
import { nothing, worklist } from '@/testing/fixtures/worklist';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { chooseLanguage } from '@/texts';

describe('my week', () => {
  it('stands_at_the_first_address_with_the_most_urgent_first', async () => {
    server.use(answers<Worklist>('/me/worklist', worklist));
    renderAt('/');
    const urgent = await screen.findByRole('region', { name: 'Haster' });
    expect(urgent).toHaveTextContent(
      'Avtalen går ut. Avklar om den skal fornyes.om 20 dager11. desember 2026',
    );
    expect(within(urgent).getByRole('link')).toHaveAttribute(
      'href',
      '/avtaler/01900000-0000-7000-8000-000000003001',
    );
    const soon = screen.getByRole('region', { name: 'Snart' });
    expect(soon).toHaveTextContent('Kjernegruppen «SMART-team» mangler leder.');
    expect(soon).toHaveTextContent('Turid Tråd leder kjernegruppen, men er ikke rektor ved skolen nå.');
    expect(soon).toHaveTextContent(
      'Lesing 5. trinn, 2024–25: 46 (n = 25). Den absolutte grensen på 47 er passert siden året før, etter modellen «Offentlige tall».',
    );
    expect(within(soon).getByRole('link', { name: eksempel.name })).toHaveAttribute(
      'href',
      `/skoler/${eksempel.id}/risiko`,
    );
    const later = screen.getByRole('region', { name: 'Lenger fram' });
    expect(later).toHaveTextContent('3 ubrukte deltakerplasser.');
    expect(within(later).getByRole('link')).toHaveAttribute(
      'href',
      '/kull/01900000-0000-7000-8000-000000003401',
    );
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Haster',
      'Snart',
      'Lenger fram',
      'Nytt siden sist',
    ]);
    expect(screen.getByRole('link', { name: 'Min uke' })).toHaveAttribute('aria-current', 'page');
  });

  it('tells_what_is_new_and_marks_it_as_seen_only_when_asked', async () => {
    const sent: unknown[] = [];
    let answer: Worklist = worklist;
    server.use(
      answers<Worklist>('/me/worklist', () => answer),
      http.put('*/api/v1/me/worklist/seen', async ({ request }) => {
        const body = await request.json();
        sent.push(body);
        answer = { ...worklist, news: { since: worklist.asOf, items: [], nextCursor: null } };
        return HttpResponse.json(body as object, { headers: { ETag: '"0"' } });
      }),
    );
    renderAt('/');
    const news = await screen.findByRole('region', { name: 'Nytt siden sist' });
    expect(news).toHaveTextContent('Kurs: Bekreftet → Holdt');
    expect(news).toHaveTextContent('Kurs: flyttet«Rommet er opptatt den dagen.»');
    expect(news).toHaveTextContent('Deltakerplass: nytt, reservert');
    expect(news).toHaveTextContent('7 deltakerplasser: nytt, på venteliste');
    expect(sent).toEqual([]);
    await userEvent.click(within(news).getByRole('button', { name: 'Merk som sett' }));
    expect(await screen.findByText('Ingenting nytt.')).toBeInTheDocument();
    expect(sent).toEqual([{ seenUntil: worklist.asOf }]);
  });

  it('loads_more_of_what_is_new_from_where_it_ended', async () => {
    const asked: string[] = [];
    server.use(
      answers<Worklist>('/me/worklist', {
        ...worklist,
        news: { ...worklist.news, nextCursor: 'more' },
      }),
      answers<WorklistNews>('/me/worklist/news', (url) => {
        asked.push(url.search);
        const [one] = worklist.news.items;
        return {
          ...worklist.news,
          items: one ? [{ ...one, key: 'older', subject: { ...one.subject, name: 'Et eldre kurs' } }] : [],
        };
      }),
    );
    renderAt('/');
    await userEvent.click(await screen.findByRole('button', { name: 'Vis flere' }));
    expect(await screen.findByRole('link', { name: 'Et eldre kurs' })).toBeInTheDocument();
    expect(asked[0]).toContain('cursor=more');
    expect(asked[0]).toContain('since=2026-11-14');
  });

  it('says_so_when_nothing_needs_one', async () => {
    server.use(answers<Worklist>('/me/worklist', nothing));
    renderAt('/');
    expect(await screen.findByText(/Ingenting trenger deg nå/)).toBeInTheDocument();
    expect(screen.getByText('Ingenting nytt.')).toBeInTheDocument();
  });

  it('says_so_when_it_cannot_be_read', async () => {
    server.use(refuses('/me/worklist', { status: 503, type: 'unavailable' }));
    renderAt('/');
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeInTheDocument();
  });

  it.each([
    ['nn', 'Avtalen går ut. Avklar om han skal fornyast.'],
    ['en', 'The agreement is coming to its end. Decide whether to renew it.'],
  ] as const)('speaks_%s', async (language, sentence) => {
    server.use(answers<Worklist>('/me/worklist', worklist));
    await chooseLanguage(language);
    renderAt('/');
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    await chooseLanguage('nb');
  });
});
