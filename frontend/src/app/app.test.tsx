import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MunicipalityPage, SchoolPage } from '@/api/generated';
import { answers } from '@/testing/api';
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

  it('speaks_another_language_and_remembers_it', async () => {
    renderAt('/skoler');
    await screen.findByRole('link', { name: 'Flesberg skole' });
    await userEvent.selectOptions(screen.getByLabelText('Språk'), 'nn');
    expect(await screen.findByRole('heading', { name: 'Skular' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('nn');
    expect(localStorage.getItem('rodtrad.language')).toBe('nn');
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
