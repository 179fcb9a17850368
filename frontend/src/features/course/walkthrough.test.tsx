import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  AgreementPage,
  CourseTheme,
  CourseThemePage,
  Me,
  ProviderPage,
  Rights,
  School,
  ThemeCoverage,
  WalkthroughRound,
  WalkthroughRoundPage,
} from '@/api/generated';
import { answers } from '@/testing/api';
import { theme } from '@/testing/fixtures/courses';
import { stranger } from '@/testing/fixtures/models';
import { noRights } from '@/testing/fixtures/rights';
import { provider } from '@/testing/fixtures/scheme';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement } from '@/testing/fixtures/trainer';
import { coverage, round } from '@/testing/fixtures/walkthroughs';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const firstByName = '01900000-0000-7000-8000-000000000100';

interface Sent {
  body: unknown;
  ifMatch: string | null;
}

let sent: Sent[];

function page<Item>(items: Item[]) {
  return { items, nextCursor: null };
}

async function noted(request: Request, reply: object, status = 200) {
  sent.push({ body: await request.json(), ifMatch: request.headers.get('If-Match') });
  return HttpResponse.json(reply, { status, headers: { ETag: '"2"' } });
}

beforeEach(() => {
  sent = [];
  server.use(
    answers<School>(`/schools/${eksempel.id}`, eksempel),
    answers<WalkthroughRoundPage>('/walkthrough-rounds', page([round])),
    answers<WalkthroughRound>(`/walkthrough-rounds/${round.id}`, round),
    answers<ThemeCoverage>(`/schools/${eksempel.id}/theme-coverage`, coverage),
    answers<CourseThemePage>('/course-themes', page([theme])),
    answers<AgreementPage>('/collaboration-agreements', page([agreement])),
    answers<CourseTheme>(`/course-themes/${theme.id}`, theme),
    answers<ProviderPage>('/providers', page([{ ...provider, id: firstByName, name: 'Alle' }, provider])),
    answers<Me>('/me', { ...stranger, grants: [{ role: 'PROVIDER_ADMIN', provider }] }),
  );
});

describe('walkthroughs', () => {
  const address = `/skoler/${eksempel.id}/skolevandring`;

  it('tell_how_many_of_how_many_have_observed_and_which_themes_were_held', async () => {
    renderAt(address);
    const card = await screen.findByRole('article', { name: round.title });
    expect(card).toHaveTextContent('9 av 14 har observert');
    expect(card).toHaveTextContent('Lærer: 7 av 11 (AE, BN)');
    expect(card).toHaveTextContent('3 skolevandringer og 1 reflekterende team');
    expect(await screen.findByText('1 av 2 temaer er holdt')).toBeInTheDocument();
    expect(screen.getByText('SMART relasjon, SMART-senteret')).toBeInTheDocument();
    expect(screen.getByText('Holdt 2 ganger, sist 10. september 2025')).toBeInTheDocument();
  });

  it('are_counted_on_from_where_they_stand_and_keep_the_initials', async () => {
    server.use(http.patch(`*/api/v1/walkthrough-rounds/${round.id}`, ({ request }) => noted(request, round)));
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: `Tell videre: ${round.title}` }));
    const teachers = await screen.findByLabelText('Lærer: har observert');
    await userEvent.clear(teachers);
    await userEvent.type(teachers, '9');
    await userEvent.selectOptions(await screen.findByLabelText('Avtale'), agreement.title);
    await userEvent.click(screen.getByRole('button', { name: 'Lagre runden' }));
    await screen.findByRole('button', { name: `Tell videre: ${round.title}` });
    expect(sent).toMatchObject([
      {
        ifMatch: '"1"',
        body: {
          agreementId: agreement.id,
          title: round.title,
          groups: [
            { role: 'TEACHER', of: 11, observed: 9, who: ['AE', 'BN'] },
            { role: 'LEADER', of: 3, observed: 2, who: [] },
          ],
        },
      },
    ]);
  });
});

describe('themes', () => {
  it('are_added_and_changed_by_those_who_keep_them', async () => {
    server.use(
      http.post('*/api/v1/course-themes', ({ request }) => noted(request, theme, 201)),
      http.patch(`*/api/v1/course-themes/${theme.id}`, ({ request }) => noted(request, theme)),
    );
    renderAt('/temaer');
    await userEvent.click(await screen.findByRole('button', { name: 'Nytt tema' }));
    const form = await screen.findByRole('form', { name: 'Nytt tema' });
    await userEvent.type(within(form).getByLabelText(/^Program/), 'SMART oppvekst');
    for (const language of ['Bokmål', 'Nynorsk', 'English']) {
      await userEvent.type(within(form).getByLabelText(`Navn på temaet, ${language}`), 'Å bli sett');
    }
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre temaet' }));
    await screen.findByRole('button', { name: 'Nytt tema' });
    await userEvent.click(screen.getByRole('button', { name: `Endre temaet ${theme.name.nb}` }));
    const name = await screen.findByLabelText('Navn på temaet, Bokmål');
    await userEvent.clear(name);
    await userEvent.type(name, 'Trygghet');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre temaet' }));
    await screen.findByRole('button', { name: `Endre temaet ${theme.name.nb}` });
    expect(sent).toMatchObject([
      {
        body: {
          providerId: provider.id,
          programme: 'SMART_OPPVEKST',
          order: 1,
          name: { nb: 'Å bli sett', nn: 'Å bli sett', en: 'Å bli sett' },
        },
      },
      { ifMatch: '"1"', body: { order: theme.order, name: { ...theme.name, nb: 'Trygghet' } } },
    ]);
  });

  it('are_read_by_everybody_and_kept_by_nobody_else', async () => {
    server.use(answers<Rights>('/me/rights', noRights));
    renderAt('/temaer');
    expect(await screen.findByText(`3. ${theme.name.nb}`)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Nytt tema' })).not.toBeInTheDocument();
  });
});
