import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import type { Import, ImportPage, Rights } from '@/api/generated';
import { answers, problem, refuses } from '@/testing/api';
import { dryRun, refused, running } from '@/testing/fixtures/imports';
import { noRights } from '@/testing/fixtures/rights';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const file = new File(['sep=\t\n'], '2024-25-grade-5.csv', { type: 'text/csv' });

describe('importing figures', () => {
  it('says_who_imports_to_those_who_do_not', async () => {
    server.use(
      answers<Rights>('/me/rights', noRights),
      answers<ImportPage>('/imports', { items: [], nextCursor: null }),
    );
    renderAt('/import');
    expect(
      await screen.findByText('Bare den systemansvarlige leser inn offentlige tall.'),
    ).toBeInTheDocument();
    expect(await screen.findByText('Ingen filer er lest inn ennå.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Importer nå' })).not.toBeInTheDocument();
  });

  it('sends_a_dry_run_and_follows_it_to_its_page', async () => {
    const sent: FormData[] = [];
    server.use(
      answers<ImportPage>('/imports', { items: [], nextCursor: null }),
      http.post('*/api/v1/imports', async ({ request }) => {
        sent.push(await request.formData());
        return HttpResponse.json(running, { status: 202 });
      }),
      answers<Import>(`/imports/${running.id}`, running),
    );
    renderAt('/import');
    await userEvent.upload(await screen.findByLabelText('Fil'), file);
    await userEvent.click(screen.getByRole('button', { name: 'Prøvekjør' }));
    expect(await screen.findByRole('progressbar', { name: 'Framdrift' })).toHaveAttribute('value', '1200');
    expect(screen.getByText('1 200 av 2 421 rader')).toBeInTheDocument();
    expect(sent[0]?.get('mode')).toBe('DRY_RUN');
    expect(sent[0]?.get('source')).toBe('UDIR_NATIONAL_TESTS');
    expect(sent[0]?.get('createMissingSchools')).toBe('false');
  });

  it('asks_for_a_file_when_there_is_none_and_sends_nothing', async () => {
    server.use(answers<ImportPage>('/imports', { items: [], nextCursor: null }));
    renderAt('/import');
    await userEvent.click(await screen.findByRole('button', { name: 'Importer nå' }));
    expect(screen.getByText('Velg en fil først.')).toBeInTheDocument();
    expect(screen.getByLabelText('Fil')).toBeInvalid();
  });

  it('takes_a_validated_dry_run_into_use', async () => {
    let run: Import = dryRun;
    server.use(
      answers<Import>(`/imports/${dryRun.id}`, () => run),
      http.post(`*/api/v1/imports/${dryRun.id}/apply`, () => {
        run = { ...dryRun, mode: 'APPLY', status: 'APPLIED' };
        return HttpResponse.json(run, { status: 202 });
      }),
    );
    renderAt(`/import/${dryRun.id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Ta i bruk' }));
    expect(await screen.findByText('Tallene er tatt i bruk og vises overalt.')).toBeInTheDocument();
  });

  it('lists_every_problem_of_a_refused_file_by_row_and_column', async () => {
    server.use(answers<Import>(`/imports/${refused.id}`, refused));
    renderAt(`/import/${refused.id}`);
    const table = await screen.findByRole('table', { name: 'Merknader etter rad og kolonne' });
    expect(within(table).getByRole('row', { name: /hele filen/ })).toHaveTextContent('missing-column');
    expect(within(table).getByRole('row', { name: /^12/ })).toHaveTextContent('not-a-number');
    expect(screen.queryByRole('button', { name: 'Ta i bruk' })).not.toBeInTheDocument();
  });

  it('says_so_when_one_may_not_import', async () => {
    server.use(
      refuses('/imports', { status: 403, type: 'forbidden' }),
      http.post('*/api/v1/imports', () =>
        HttpResponse.json(problem({ status: 403, type: 'forbidden' }), { status: 403 }),
      ),
    );
    renderAt('/import');
    await waitFor(() => expect(screen.getAllByRole('alert').length).toBeGreaterThan(0));
  });
});
