import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LanguageChoice, MunicipalityPage, SchoolPage } from '@/api/generated';
import { answers, problem } from '@/testing/api';
import { municipalities, schoolPage } from '@/testing/fixtures/schools';
import { FakeSession, renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { chooseLanguage } from '@/texts';

describe('the frame around every screen', () => {
  beforeEach(() => {
    server.use(
      answers<MunicipalityPage>('/municipalities', { items: municipalities, nextCursor: null }),
      answers<SchoolPage>('/schools', schoolPage),
    );
  });

  it('asks_a_person_who_is_not_signed_in_to_sign_in_and_nothing_else', async () => {
    const { session } = renderAt('/skoler', new FakeSession({ status: 'signed-out' }));
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Logg inn' }));
    expect(session.calls).toEqual(['signIn']);
  });

  it('keeps_what_was_typed_when_the_sign_in_runs_out', async () => {
    const { session } = renderAt('/skoler?sok=fles');
    await screen.findByRole('link', { name: 'Flesberg skole' });
    const field = screen.getByRole('searchbox', { name: 'Søk etter navn' });
    session.become({ status: 'expired', name: 'Kari Eksempel' });
    const dialog = await screen.findByRole('dialog', { name: 'Innloggingen har gått ut' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Logg inn igjen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(field).toBeInTheDocument();
    expect(field).toHaveValue('fles');
  });

  it('says_when_the_language_of_mail_was_not_kept', async () => {
    server.use(
      http.put('*/api/v1/me/language', () =>
        HttpResponse.json(problem({ status: 503, type: 'unavailable' }), { status: 503 }),
      ),
    );
    renderAt('/skoler');
    await screen.findByRole('link', { name: 'Flesberg skole' });
    await userEvent.selectOptions(screen.getByLabelText('Språk'), 'nn');
    expect(await screen.findByText(/Språket for e-post vart ikkje lagra/)).toBeInTheDocument();
    await chooseLanguage('nb');
  });

  it('speaks_another_language_and_remembers_it_for_mail_too', async () => {
    const told: unknown[] = [];
    server.use(
      http.put('*/api/v1/me/language', async ({ request }) => {
        const choice = (await request.json()) as LanguageChoice;
        told.push(choice);
        return HttpResponse.json(choice);
      }),
    );
    renderAt('/skoler');
    await screen.findByRole('link', { name: 'Flesberg skole' });
    await userEvent.selectOptions(screen.getByLabelText('Språk'), 'nn');
    expect(await screen.findByRole('heading', { name: 'Skular' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('nn');
    expect(localStorage.getItem('rodtrad.language')).toBe('nn');
    await waitFor(() => expect(told).toEqual([{ language: 'nn' }]));
    await chooseLanguage('nb');
  });

  it('turns_dark_when_asked_and_remembers_it', async () => {
    renderAt('/skoler');
    await userEvent.selectOptions(await screen.findByLabelText('Utseende'), 'dark');
    expect(document.documentElement.dataset.colorScheme).toBe('dark');
    expect(localStorage.getItem('rodtrad.appearance')).toBe('dark');
  });

  it('says_so_when_an_address_leads_nowhere', async () => {
    renderAt('/finnes-ikke');
    expect(await screen.findByRole('heading', { name: 'Fant ikke siden' })).toBeInTheDocument();
  });
});
