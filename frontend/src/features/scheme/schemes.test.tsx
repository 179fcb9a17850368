import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Rights, Scheme, SchemePage } from '@/api/generated';
import { answers, problem } from '@/testing/api';
import { noRights } from '@/testing/fixtures/rights';
import { scheme } from '@/testing/fixtures/scheme';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

describe('the schemes', () => {
  let stored: { value: Scheme; etag: string };

  beforeEach(() => {
    stored = { value: scheme, etag: '"1"' };
    server.use(
      answers<SchemePage>('/schemes', () => ({ items: [stored.value], nextCursor: null })),
      http.get(`*/api/v1/schemes/${scheme.id}`, () =>
        HttpResponse.json(stored.value, { headers: { ETag: stored.etag } }),
      ),
    );
  });

  it('are_read_by_everybody_and_written_by_nobody_else', async () => {
    server.use(answers<Rights>('/me/rights', noRights));
    renderAt('/ordninger');
    const section = await screen.findByRole('region', { name: scheme.name });
    expect(section).toHaveTextContent('Rapport 1: etter år 1');
    expect(screen.queryByRole('button', { name: 'Ny ordning' })).not.toBeInTheDocument();
    expect(within(section).queryByRole('button')).not.toBeInTheDocument();
  });

  it('get_one_more_shaped_like_the_national_one_unless_it_is_written_otherwise', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/schemes', async ({ request }) => {
        sent.push(await request.json());
        if (sent.length > 1) return HttpResponse.json(scheme, { status: 201 });
        const errors = [
          { pointer: '/name', code: 'required' as const, message: 'This must be given.' },
          { pointer: '/reports/2/parties', code: 'length' as const, message: 'There must be at least 1.' },
        ];
        return HttpResponse.json(problem({ type: 'invalid-body', status: 422, errors }), {
          status: 422,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }),
    );
    renderAt('/ordninger');
    await userEvent.click(await screen.findByRole('button', { name: 'Ny ordning' }));
    const form = screen.getByRole('form', { name: 'Ny ordning' });
    const last = within(form).getByRole('group', { name: 'Rapporter, rad 3' });
    for (const party of ['Kommunen', 'Statsforvalteren']) {
      await userEvent.click(within(last).getByLabelText(party));
    }
    await userEvent.clear(within(last).getByLabelText('Frist, dager etter 31. juli'));
    await userEvent.click(within(form).getByRole('button', { name: 'Opprett ordningen' }));
    expect(await within(form).findByRole('alert')).toHaveTextContent(
      'Rapporter, rad 3: Skal leveres av: er for kort eller for langt.',
    );
    expect(within(form).getByLabelText('Navn på ordningen')).toHaveAccessibleDescription('Må fylles ut.');
    expect(within(last).getByText('Er for kort eller for langt.')).toBeInTheDocument();
    expect(sent[0]).toMatchObject({ reports: [{}, {}, { number: 3, afterYear: 3, parties: [] }] });
    expect(sent[0]).not.toHaveProperty('reports.2.dueDays');
    await userEvent.type(within(form).getByLabelText('Navn på ordningen'), 'Ny ordning');
    await userEvent.type(within(last).getByLabelText('Frist, dager etter 31. juli'), '30');
    await userEvent.click(within(last).getByLabelText('Kommunen'));
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til opptak' }));
    await userEvent.selectOptions(within(form).getByLabelText('Fra skoleåret'), '2027–28');
    await userEvent.click(within(form).getByRole('button', { name: 'Opprett ordningen' }));
    await waitFor(() => expect(form).not.toBeInTheDocument());
    expect(sent[1]).toEqual({
      name: 'Ny ordning',
      open: true,
      note: null,
      intakes: ['2027-28'],
      years: 3,
      phases: [
        { kind: 'PREPARATION', name: 'Forfase', fromYear: 1, toYear: 1 },
        { kind: 'IMPLEMENTATION', name: 'Gjennomføringsfase', fromYear: 2, toYear: 3 },
      ],
      reports: [
        { number: 1, afterYear: 1, dueDays: 61, parties: ['MUNICIPALITY', 'ADVISERS', 'COUNTY_GOVERNOR'] },
        { number: 2, afterYear: 2, dueDays: 61, parties: ['MUNICIPALITY', 'COUNTY_GOVERNOR'] },
        { number: 3, afterYear: 3, dueDays: 30, parties: ['MUNICIPALITY'] },
      ],
    });
  });

  it('are_closed_and_opened_and_both_stand_side_by_side_when_another_was_first', async () => {
    const sent: { ifMatch: string | null; body: unknown }[] = [];
    server.use(
      http.patch(`*/api/v1/schemes/${scheme.id}`, async ({ request }) => {
        sent.push({ ifMatch: request.headers.get('If-Match'), body: await request.json() });
        if (sent.length > 1) return HttpResponse.json(scheme, { headers: { ETag: '"3"' } });
        stored = { value: { ...scheme, name: 'Det den andre skrev' }, etag: '"2"' };
        return HttpResponse.json(problem({ type: 'precondition-failed', status: 412 }), {
          status: 412,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }),
    );
    renderAt('/ordninger');
    await userEvent.click(await screen.findByRole('button', { name: `Endre ${scheme.name}` }));
    const form = await screen.findByRole('form', { name: `Endre ${scheme.name}` });
    await userEvent.click(within(form).getByLabelText('Åpen for nye kommuner'));
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre ordningen' }));
    const both = await screen.findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(await within(both).findByRole('row', { name: /Navn på ordningen/ })).toHaveTextContent(
      'Det den andre skrev',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Lagre ordningen' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent.map(({ ifMatch }) => ifMatch)).toEqual(['"1"', '"2"']);
    expect(sent[1]?.body).toEqual({
      name: scheme.name,
      open: !scheme.open,
      note: scheme.note,
      intakes: scheme.intakes,
    });
  });
});
