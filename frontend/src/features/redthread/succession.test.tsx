import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  Fulfilment,
  Rights,
  RiskPoints,
  School,
  SchoolOverview,
  SchoolTimeline,
  Succession,
  TrendFacts,
} from '@/api/generated';
import { answers, problem } from '@/testing/api';
import { eksempelOverview, eksempelTimeline, fulfilment } from '@/testing/fixtures/redthread';
import { noRights } from '@/testing/fixtures/rights';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { divided, elvebakken, fjellheim, goesOn } from '@/testing/fixtures/succession';
import { eksempelTrends } from '@/testing/fixtures/trends';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';

const address = `/skoler/${eksempel.id}`;
const path = `/schools/${eksempel.id}/succession`;
const closed: SchoolOverview = {
  ...eksempelOverview,
  school: { ...eksempel, status: 'CLOSED' },
  agreementInForce: null,
  fulfilment: null,
};

describe('what became of a school', () => {
  const sent: unknown[] = [];

  beforeEach(() => {
    sent.length = 0;
    server.use(
      answers<SchoolOverview>(`/schools/${eksempel.id}/overview`, closed),
      answers<SchoolTimeline>(`/schools/${eksempel.id}/timeline`, eksempelTimeline),
      answers<RiskPoints>('/risk-points', eksempelRisk),
      answers<Fulfilment>(`/collaboration-agreements/${fulfilment.agreementId}/fulfilment`, fulfilment),
      answers<TrendFacts>('/trend-facts', eksempelTrends),
      answers<Succession>(path, divided),
      ...[elvebakken, fjellheim].map(({ id, name }) =>
        answers<School>(`/schools/${id}`, { ...eksempel, id, name }),
      ),
    );
  });

  it('stands_with_the_way_to_each_part_and_says_that_nobody_can_tell_them_apart', async () => {
    server.use(answers<Rights>('/me/rights', noRights));
    renderAt(address);
    const section = await screen.findByRole('region', { name: 'Før og etter' });
    expect(section).toHaveTextContent('Skolen er nedlagt fra 1. august 2024 og ble delt mellom');
    expect(section).toHaveTextContent('Ingen kan si hvilken del av tallene som hører til hvilken av dem');
    expect(within(section).getByRole('link', { name: 'Fjellheim skole' })).toHaveAttribute(
      'href',
      `/skoler/${fjellheim.id}`,
    );
    expect(screen.getByText('nedlagt')).toBeInTheDocument();
    expect(within(section).queryByRole('button')).not.toBeInTheDocument();
  });

  it('says_that_it_closed_where_nobody_knows_the_day', async () => {
    server.use(answers<Rights>('/me/rights', noRights), answers<Succession>(path, goesOn));
    renderAt(address);
    const section = await screen.findByRole('region', { name: 'Før og etter' });
    expect(section).toHaveTextContent('Skolen er nedlagt. Hvilken dag det var, er ikke kjent.');
  });

  it('is_left_out_where_there_is_nothing_to_tell', async () => {
    server.use(
      answers<SchoolOverview>(`/schools/${eksempel.id}/overview`, { ...closed, school: eksempel }),
      answers<Rights>('/me/rights', noRights),
      answers<Succession>(path, goesOn),
    );
    renderAt(address);
    await screen.findByRole('heading', { name: 'Hva tallene sier' });
    expect(screen.queryByRole('region', { name: 'Før og etter' })).not.toBeInTheDocument();
  });

  it('names_the_schools_it_has_taken_over_from', async () => {
    server.use(answers<Succession>(path, { ...goesOn, predecessors: [elvebakken] }));
    renderAt(address);
    const section = await screen.findByRole('region', { name: 'Før og etter' });
    expect(section).toHaveTextContent('Skolen har tatt over for Elvebakken skole');
    expect(section).toHaveTextContent('Risikopoeng og utvikling er skolens egne.');
  });

  it('is_written_against_the_version_that_was_read_and_gives_the_focus_back', async () => {
    server.use(
      http.put(`*/api/v1${path}`, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json({ ...divided, successors: [fjellheim] }, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv hva som ble av skolen' }));
    expect(screen.getByLabelText('Første dag skolen ikke fantes')).toHaveFocus();
    await userEvent.click(await screen.findByRole('button', { name: /Elvebakken/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByRole('button', { name: 'Skriv hva som ble av skolen' })).toHaveFocus();
    expect(sent).toEqual(['"1"', { closedOn: '2024-08-01', successorIds: [fjellheim.id] }]);
  });

  it('tells_what_is_wrong_at_the_day_and_at_the_school_it_is_wrong_of', async () => {
    const errors = [
      { pointer: '/closedOn', code: 'maximum' as const, message: 'Write a closing when its day has come.' },
      { pointer: '/successorIds/1', code: 'order' as const, message: 'This school had closed by then.' },
    ];
    refuse(422, problem({ status: 422, type: 'invalid-body', errors }));
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv hva som ble av skolen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByLabelText('Første dag skolen ikke fantes')).toHaveAccessibleDescription(
      /Er for høyt\./,
    );
    const second = (await screen.findByRole('button', { name: /Fjellheim/ })).closest('li');
    expect(second).toHaveTextContent('Slutter før det begynner.');
  });

  it('lays_both_side_by_side_when_somebody_else_was_first', async () => {
    refuse(412, problem({ status: 412, type: 'precondition-failed' }));
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv hva som ble av skolen' }));
    await userEvent.click(await screen.findByRole('button', { name: /Elvebakken/ }));
    server.use(answers<Succession>(path, { ...divided, closedOn: '2023-08-01' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    const conflict = await screen.findByRole('alert');
    expect(
      await within(conflict).findByRole('row', { name: /1\. august 2024 1\. august 2023/ }),
    ).toBeInTheDocument();
    expect(
      within(conflict).getByRole('row', { name: /Fjellheim skole Elvebakken skole, Fjellheim skole/ }),
    ).toBeInTheDocument();
  });

  function refuse(status: number, body: ReturnType<typeof problem>) {
    server.use(
      http.put(`*/api/v1${path}`, () =>
        HttpResponse.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } }),
      ),
    );
  }
});
