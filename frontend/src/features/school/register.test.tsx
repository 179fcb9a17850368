import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MunicipalityPage, Rights, RiskShares, School, SchoolPage } from '@/api/generated';
import { answers, problem, refuses } from '@/testing/api';
import { noRights } from '@/testing/fixtures/rights';
import { eksempel, municipalities, schoolPage } from '@/testing/fixtures/schools';
import { riskShares } from '@/testing/fixtures/shares';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const refused = { headers: { 'Content-Type': 'application/problem+json' } };

describe('the register of schools', () => {
  beforeEach(() =>
    server.use(
      answers<RiskShares>('/risk-points/shares', riskShares),
      answers<SchoolPage>('/schools', schoolPage),
      answers<MunicipalityPage>('/municipalities', { items: municipalities, nextCursor: null }),
    ),
  );

  it('is_written_by_nobody_but_who_keeps_it', async () => {
    server.use(answers<Rights>('/me/rights', noRights));
    renderAt('/skoler');
    expect(await screen.findByRole('link', { name: 'Flesberg skole' })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Ny skole' })).not.toBeInTheDocument();
  });

  it('takes_in_a_school_with_what_is_known_of_it_and_says_at_each_field_what_is_wrong', async () => {
    const sent: unknown[] = [];
    server.use(
      refuses(`/schools/${eksempel.id}/overview`, { status: 404, type: 'not-found' }),
      http.post('*/api/v1/schools', async ({ request }) => {
        sent.push(await request.json());
        if (sent.length > 1) return HttpResponse.json(eksempel, { status: 201 });
        const errors = [{ pointer: '/orgNumber', code: 'format' as const, message: 'Not valid.' }];
        const body = problem({ type: 'invalid-body', status: 422, errors });
        return HttpResponse.json(body, { status: 422, ...refused });
      }),
    );
    renderAt('/skoler');
    await userEvent.click(await screen.findByRole('link', { name: 'Ny skole' }));
    const form = await screen.findByRole('form', { name: 'Ny skole' });
    await userEvent.type(within(form).getByLabelText('Navn'), 'Prøvdal skole');
    await userEvent.type(within(form).getByLabelText('Organisasjonsnummer'), '310 000 018');
    await within(form).findByRole('option', { name: 'Kongsberg (3303)' });
    await userEvent.selectOptions(within(form).getByLabelText('Kommune'), '3303');
    await userEvent.selectOptions(within(form).getByLabelText('Fra trinn'), '1');
    await userEvent.selectOptions(within(form).getByLabelText('Til trinn'), '7');
    const pupils = within(form).getByRole('group', { name: 'Elever' });
    await userEvent.type(within(pupils).getByLabelText('Antall'), '120');
    await userEvent.click(within(pupils).getByLabelText('Omtrentlig tall'));
    await userEvent.type(within(form).getByLabelText('Mål (valgfritt)'), 'Alle med{Enter}{Enter}Trygghet');
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til skolen' }));
    const orgNumber = await within(form).findByLabelText('Organisasjonsnummer');
    await within(form).findByRole('alert');
    expect(orgNumber).toHaveAccessibleDescription('Har feil form.');
    expect(orgNumber).toHaveFocus();
    await userEvent.clear(orgNumber);
    await userEvent.type(orgNumber, '310 000 019');
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til skolen' }));
    await waitFor(() => expect(window.location.pathname).toBe(`/skoler/${eksempel.id}`));
    expect(sent[1]).toEqual({
      orgNumber: '310000019',
      name: 'Prøvdal skole',
      municipalityNumber: '3303',
      gradeFrom: 1,
      gradeTo: 7,
      ownership: 'PUBLIC',
      languageForm: null,
      pupils: { value: 120, asOf: null, approximate: true },
      employees: null,
      vision: null,
      goals: ['Alle med', 'Trygghet'],
      status: 'ACTIVE',
    });
  });

  it('is_changed_upon_what_was_read_and_shows_both_when_another_was_first', async () => {
    const sent: { ifMatch: string | null; body: unknown }[] = [];
    let stored: { value: School; etag: string } = { value: eksempel, etag: '"1"' };
    server.use(
      http.get(`*/api/v1/schools/${eksempel.id}`, () =>
        HttpResponse.json(stored.value, { headers: { ETag: stored.etag } }),
      ),
      http.patch(`*/api/v1/schools/${eksempel.id}`, async ({ request }) => {
        sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
        stored = {
          value: { ...eksempel, pupils: { value: 400, asOf: null, approximate: false } },
          etag: '"2"',
        };
        return HttpResponse.json(problem({ type: 'precondition-failed', status: 412 }), {
          status: 412,
          ...refused,
        });
      }),
    );
    renderAt(`/skoler/${eksempel.id}/endre`);
    const form = await screen.findByRole('form', { name: 'Endre skolen' });
    await userEvent.clear(within(form).getByLabelText('Navn'));
    await userEvent.selectOptions(within(form).getByLabelText('Tilstand'), 'Nedlagt');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre skolen' }));
    const both = await within(form).findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /Elever/ })).toHaveTextContent(/310.*400/);
    expect(within(both).getByRole('row', { name: /Tilstand/ })).toHaveTextContent('NedlagtI drift');
    expect(sent[0]).toMatchObject({ ifMatch: '"1"', body: { name: null, status: 'CLOSED' } });
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre skolen' }));
    await within(form).findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(sent[1]?.ifMatch).toBe('"2"');
  });
});
