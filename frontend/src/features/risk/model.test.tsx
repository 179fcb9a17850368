import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Rights, RiskModel, RiskModelCreate, RiskModelPage } from '@/api/generated';
import { answers, problem } from '@/testing/api';
import { draftModel, effect, publicModel } from '@/testing/fixtures/models';
import { noRights } from '@/testing/fixtures/rights';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('a risk model', () => {
  const tried: { settings: RiskModelCreate; search: string }[] = [];
  const address = `/modeller/${draftModel.id}`;
  const limit = () =>
    within(screen.getByRole('group', { name: /Lesing \(skalapoeng\), 5. trinn/ })).getByLabelText(
      'Absolutt grense',
    );

  beforeEach(() => {
    tried.length = 0;
    server.use(
      answers<RiskModel>(`/risk-models/${draftModel.id}`, draftModel),
      answers<RiskModel>(`/risk-models/${publicModel.id}`, publicModel),
      answers<RiskModelPage>('/risk-models', { items: [publicModel], nextCursor: null }),
      http.post(`*/api/v1/risk-models/${draftModel.id}/effect`, async ({ request }) => {
        tried.push({
          settings: (await request.json()) as RiskModelCreate,
          search: new URL(request.url).search,
        });
        return HttpResponse.json(effect);
      }),
    );
  });

  it('is_read_by_all_and_changed_by_the_administrator_only', async () => {
    server.use(answers<Rights>('/me/rights', noRights));
    renderAt(address);
    const limits = await screen.findByRole('table', { name: /Grensene/ });
    expect(within(limits).getByRole('row', { name: /Lesing \(skalapoeng\), 5. trinn/ })).toHaveTextContent(
      'landets gjennomsnitt47,51',
    );
    expect(screen.queryByRole('button', { name: 'Lagre utkastet' })).not.toBeInTheDocument();
    expect(tried).toEqual([]);
  });

  it('tells_what_a_limit_would_do_while_it_is_typed_and_stores_nothing', async () => {
    renderAt(address);
    expect(await screen.findByText(/320 av 2 600 skoler får en annen andel/)).toBeInTheDocument();
    expect(tried[0]?.search).toContain(`against=${publicModel.id}`);
    await userEvent.clear(limit());
    await userEvent.type(limit(), '48,25');
    await waitFor(() => expect(tried.at(-1)?.settings.rules[0]?.absoluteLimit).toBe(48.25));
    expect(tried.at(-1)?.settings.rules[1]).toMatchObject({ nationalLimit: 11, absoluteLimit: null });
    expect(screen.getByText('Endringer som ikke er lagret.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Publiser …' })).toBeDisabled();
  });

  it('says_what_is_no_number_and_asks_for_nothing_with_it', async () => {
    renderAt(address);
    await screen.findByText(/320 av 2 600 skoler/);
    const before = tried.length;
    await userEvent.type(limit(), 'x');
    expect(screen.getByText('Skriv et tall.')).toBeInTheDocument();
    expect(screen.getByText(/Fyll ut navn og tall/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Lagre utkastet' })).toBeDisabled();
    expect(tried.length).toBe(before);
  });

  it('takes_the_school_years_it_is_valid_for_and_says_what_is_no_school_year', async () => {
    renderAt(address);
    await screen.findByText(/320 av 2 600 skoler/);
    await userEvent.type(screen.getByLabelText('Gjelder fra skoleår'), '2024');
    expect(screen.getByText('Skriv et skoleår som 2024-25.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Lagre utkastet' })).toBeDisabled();
    await userEvent.type(screen.getByLabelText('Gjelder fra skoleår'), '-25');
    await waitFor(() => expect(tried.at(-1)?.settings.validFrom).toBe('2024-25'));
    expect(tried.at(-1)?.settings.validTo).toBeNull();
  });

  it('names_the_field_when_no_model_may_have_such_settings', async () => {
    const errors = [
      { pointer: '/rules/0/absoluteLimit', code: 'order' as const, message: 'On the better side' },
    ];
    server.use(
      http.post(`*/api/v1/risk-models/${draftModel.id}/effect`, () =>
        HttpResponse.json(problem({ status: 422, type: 'invalid-body', errors }), {
          status: 422,
          headers: { 'Content-Type': 'application/problem+json' },
        }),
      ),
    );
    renderAt(address);
    expect(await screen.findByText(/Lesing \(skalapoeng\), 5. trinn: Absolutt grense/)).toBeInTheDocument();
  });

  it('shows_both_versions_when_somebody_else_was_first_and_loses_nothing_typed', async () => {
    const theirs: RiskModel = { ...draftModel, windowYears: 2 };
    const saved: { tag: string | null; settings: RiskModelCreate }[] = [];
    server.use(
      http.patch(`*/api/v1/risk-models/${draftModel.id}`, async ({ request }) => {
        const tag = request.headers.get('If-Match');
        const settings = (await request.json()) as RiskModelCreate;
        saved.push({ tag, settings });
        if (tag === '"1"') {
          server.use(
            http.get(`*/api/v1/risk-models/${draftModel.id}`, () =>
              HttpResponse.json(theirs, { headers: { ETag: '"2"' } }),
            ),
          );
          return HttpResponse.json(problem({ status: 412, type: 'precondition-failed' }), {
            status: 412,
            headers: { 'Content-Type': 'application/problem+json' },
          });
        }
        const stored = { ...theirs, rules: [{ ...draftModel.rules[0], absoluteLimit: 46 }] };
        return HttpResponse.json(stored, { headers: { ETag: '"3"' } });
      }),
    );
    renderAt(address);
    await screen.findByText(/320 av 2 600 skoler/);
    await userEvent.clear(limit());
    await userEvent.type(limit(), '46');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre utkastet' }));
    const differences = await screen.findByRole('table', { name: /Forskjellene/ });
    expect(within(differences).getByRole('row', { name: /Skoleår som teller/ })).toHaveTextContent(
      'Skoleår som teller32',
    );
    expect(
      within(differences).getByRole('row', { name: /Lesing \(skalapoeng\), 5. trinn/ }),
    ).toHaveTextContent('absolutt 46');
    expect(limit()).toHaveValue('46');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre mitt over' }));
    await waitFor(() => expect(saved.at(-1)?.tag).toBe('"2"'));
    expect(saved.at(-1)?.settings.windowYears).toBe(3);
  });

  it('asks_before_it_publishes_for_good', async () => {
    const moves: unknown[] = [];
    server.use(
      http.post(`*/api/v1/risk-models/${draftModel.id}/transitions`, async ({ request }) => {
        moves.push(await request.json());
        return HttpResponse.json({ ...draftModel, status: 'PUBLISHED' }, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Publiser …' }));
    expect(screen.getByText(/kan den aldri endres/)).toBeInTheDocument();
    expect(moves).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Publiser for godt' }));
    await waitFor(() => expect(moves).toEqual([{ to: 'PUBLISHED' }]));
  });

  it('lists_every_model_with_its_state', async () => {
    renderAt('/modeller');
    const table = await screen.findByRole('table', { name: 'Risikomodeller' });
    expect(within(table).getByRole('row', { name: /Offentlige tall, versjon 1/ })).toHaveTextContent(
      /PublisertStandard/,
    );
  });
});
