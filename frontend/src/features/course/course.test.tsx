import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type {
  Agreement,
  AgreementPage,
  CalendarFeedPage,
  Course,
  CoursePage,
  CourseThemePage,
  School,
} from '@/api/generated';
import { instantAt } from '@/lib/dates';
import { answers, answersLate, problem, refuses } from '@/testing/api';
import {
  courses,
  feed,
  inSeries,
  logged,
  month,
  newFeed,
  parents,
  planned,
  theme,
  undated,
} from '@/testing/fixtures/courses';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement } from '@/testing/fixtures/trainer';
import { renderAt } from '@/testing/render';
import { server } from '@/testing/server';
import { addMonths, weekNumberOf, weeksOf } from './month';

const address = `/kalender?maned=${month}`;

interface Sent {
  path: string;
  body: unknown;
  ifMatch: string | null;
}

let sent: Sent[];

function takes(path: string, reply: object) {
  return http.post(`*/api/v1${path}`, async ({ request }) => {
    sent.push({ path, body: await request.json(), ifMatch: request.headers.get('If-Match') });
    return HttpResponse.json(reply, { status: 200, headers: { ETag: '"2"' } });
  });
}

describe('the calendar', () => {
  beforeEach(() => {
    sent = [];
    server.use(
      answers<CoursePage>('/courses', (url) => ({
        items: url.searchParams.get('dated') === 'false' ? [undated] : courses,
        nextCursor: null,
      })),
      ...[...courses, undated].map((course) => answers<Course>(`/courses/${course.id}`, course)),
      answers<AgreementPage>('/collaboration-agreements', { items: [agreement], nextCursor: null }),
      answers<Agreement>(`/collaboration-agreements/${agreement.id}`, agreement),
      answers<School>(`/schools/${eksempel.id}`, eksempel),
      answers<CourseThemePage>('/course-themes', { items: [theme], nextCursor: null }),
      answers<CalendarFeedPage>('/calendar-feeds', { items: [feed], nextCursor: null }),
    );
  });

  it('stands_day_by_day_with_those_without_a_day_beside', async () => {
    renderAt(address);
    const calendar = await screen.findByRole('list', { name: 'Kurs og møter i mars 2026' });
    expect(
      within(calendar).getByRole('button', { name: /Utviklingstid 3.*Ikke logget/ }),
    ).toBeInTheDocument();
    expect(within(calendar).getByRole('button', { name: /Ledermøte.*Avlyst/ })).toBeInTheDocument();
    const waiting = await screen.findByRole('region', { name: '1 kurs uten dag' });
    expect(within(waiting).getByRole('button', { name: /Utviklingstid 4/ })).toBeInTheDocument();
  });

  it('goes_to_the_next_month_and_keeps_it_in_the_address', async () => {
    renderAt(`${address}&skole=${eksempel.id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Neste måned' }));
    expect(await screen.findByRole('heading', { name: 'april 2026' })).toBeInTheDocument();
    expect(window.location.search).toBe(`?maned=2026-04&skole=${eksempel.id}`);
  });

  it('says_that_a_month_is_empty_and_that_it_could_not_be_read', async () => {
    server.use(answers<CoursePage>('/courses', { items: [], nextCursor: null }));
    const { unmount } = renderAt(address);
    expect(await screen.findByText('Ingen kurs eller møter denne måneden.')).toBeInTheDocument();
    unmount();
    server.use(refuses('/courses', { status: 503, type: 'unavailable' }));
    renderAt(address);
    expect(await screen.findByRole('alert')).toHaveTextContent('Tjenesten er ikke tilgjengelig');
  });

  it('logs_a_course_as_held_with_who_came_in_one_command', async () => {
    server.use(takes(`/courses/${planned.id}/log`, { ...planned, status: 'HELD' }));
    renderAt(address);
    await userEvent.click(await screen.findByRole('button', { name: /Utviklingstid 3/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Logg som holdt' }));
    await userEvent.type(screen.getByLabelText('Lærere'), '18');
    await userEvent.type(screen.getByLabelText('Ledere'), '2{Enter}');
    expect(await screen.findByText('Lagret.')).toBeInTheDocument();
    expect(sent).toEqual([
      {
        path: `/courses/${planned.id}/log`,
        body: { attendance: { teachers: 18, sfo: 0, leaders: 2, parents: 0, others: 0 } },
        ifMatch: '"1"',
      },
    ]);
  });

  it('moves_this_and_those_that_follow_by_keyboard_with_a_reason', async () => {
    server.use(
      answers<Course>(`/courses/${planned.id}`, inSeries),
      takes(`/courses/${planned.id}/moves`, inSeries),
    );
    renderAt(`${address}&kurs=${planned.id}`);
    (await screen.findByRole('button', { name: 'Flytt' })).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.clear(screen.getByLabelText('Dag'));
    await userEvent.type(screen.getByLabelText('Dag'), '2026-04-08');
    await userEvent.selectOptions(screen.getByLabelText('Gjelder'), 'Dette og de som følger i serien');
    await userEvent.type(screen.getByLabelText('Hvorfor flyttes det?'), 'Planleggingsdag{Enter}');
    expect(await screen.findByText('Lagret.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({
      startsAt: '2026-04-08T12:00:00Z',
      durationMinutes: 120,
      place: 'Biblioteket',
      reason: 'Planleggingsdag',
      scope: 'THIS_AND_FOLLOWING',
    });
  });

  it('keeps_what_was_typed_when_somebody_else_has_changed_it', async () => {
    let stored = parents;
    server.use(
      http.get(`*/api/v1/courses/${parents.id}`, () =>
        HttpResponse.json(stored, { headers: { ETag: '"1"' } }),
      ),
      http.post(`*/api/v1/courses/${parents.id}/moves`, () => {
        stored = { ...parents, place: 'Aulaen' };
        return HttpResponse.json(problem({ status: 412, type: 'precondition-failed' }), {
          status: 412,
          headers: { 'Content-Type': 'application/problem+json' },
        });
      }),
    );
    renderAt(`${address}&kurs=${parents.id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Flytt' }));
    await userEvent.type(screen.getByLabelText('Hvorfor flyttes det?'), 'Sykdom{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Noen andre har lagret imens');
    const both = await screen.findByRole('table', { name: 'Noen andre har lagret imens' });
    expect(within(both).getByRole('row', { name: /^Sted/ })).toHaveTextContent('GymsalenAulaen');
    expect(screen.getByLabelText('Hvorfor flyttes det?')).toHaveValue('Sykdom');
  });

  it('tells_what_was_done_to_a_held_course_and_corrects_it', async () => {
    server.use(takes(`/courses/${logged.id}/amendments`, logged));
    renderAt(`${address}&kurs=${logged.id}`);
    expect(await screen.findByText('9 kom av 11 inviterte')).toBeInTheDocument();
    expect(screen.getByText('Rettet: attendance.teachers: 29 → 30')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Rett det som er logget' }));
    await userEvent.clear(screen.getByLabelText('Lærere'));
    await userEvent.type(screen.getByLabelText('Lærere'), '31');
    await userEvent.type(screen.getByLabelText('Hvorfor rettes det?'), 'Talt feil{Enter}');
    expect(await screen.findByText('Lagret.')).toBeInTheDocument();
    expect(sent[0]?.body).toMatchObject({ reason: 'Talt feil', attendance: { teachers: 31, sfo: 12 } });
  });

  it('plans_a_series_in_one_command', async () => {
    server.use(takes('/course-series', { id: 'x', courses: [planned] }));
    renderAt(`${address}&vis=ny`);
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('option', { name: 'Eksempel skole' });
    expect(await dialog.findByLabelText('Avtale')).toHaveValue(agreement.id);
    await userEvent.selectOptions(dialog.getByLabelText('Gjenta'), 'Hver 2. uke');
    await userEvent.click(dialog.getByRole('button', { name: 'Planlegg' }));
    await expect.poll(() => window.location.search).toBe('?maned=2026-03');
    expect(sent[0]?.body).toEqual({
      kind: 'DEVELOPMENT_TIME',
      title: 'Kurs i utviklingstid',
      schoolIds: [eksempel.id],
      agreementId: agreement.id,
      startsAt: '2026-03-01T13:00:00Z',
      durationMinutes: 120,
      everyWeeks: 2,
      times: 4,
    });
  });

  it('plans_nothing_before_the_agreements_of_the_school_are_known', async () => {
    const known = answersLate<AgreementPage>('/collaboration-agreements', {
      items: [agreement],
      nextCursor: null,
    });
    renderAt(address);
    await screen.findByRole('option', { name: 'Eksempel skole' });
    server.use(known.handler);
    await userEvent.click(screen.getByRole('button', { name: 'Planlegg' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('option', { name: 'Eksempel skole' });
    expect(dialog.getByRole('button', { name: 'Planlegg' })).toBeDisabled();
    known.come();
    expect(await dialog.findByLabelText('Avtale')).toHaveValue(agreement.id);
    expect(dialog.getByRole('button', { name: 'Planlegg' })).toBeEnabled();
  });

  it('says_at_the_field_what_is_wrong_with_what_is_logged', async () => {
    const errors = [
      { pointer: '/attendance/teachers', code: 'maximum' as const, message: 'At most 100000.' },
    ];
    server.use(
      http.post(`*/api/v1/courses/${planned.id}/log`, () =>
        HttpResponse.json(problem({ status: 422, type: 'invalid-body', errors }), {
          status: 422,
          headers: { 'Content-Type': 'application/problem+json' },
        }),
      ),
    );
    renderAt(`${address}&kurs=${planned.id}`);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(await dialog.findByRole('button', { name: 'Logg som holdt' }));
    await userEvent.type(dialog.getByLabelText('Lærere'), '999999');
    await userEvent.click(dialog.getByRole('button', { name: 'Logg som holdt' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('Lærere: er for høyt.');
    expect(dialog.getByLabelText('Lærere')).toHaveAccessibleDescription('Er for høyt.');
    expect(dialog.getByLabelText('Lærere')).toHaveValue(999999);
  });

  it('plans_nothing_and_makes_no_address_before_every_school_is_known_by_name', async () => {
    const first: School = { ...eksempel, id: '01900000-0000-7000-8000-000000000298', name: 'Alle skole' };
    const school = answersLate<School>(`/schools/${first.id}`, first);
    const both = { ...agreement, schoolIds: [eksempel.id, first.id] };
    server.use(
      school.handler,
      answers<AgreementPage>('/collaboration-agreements', { items: [both], nextCursor: null }),
    );
    renderAt(`${address}&skole=${first.id}&vis=abonner`);
    const subscribe = within(await screen.findByRole('dialog'));
    await subscribe.findByRole('option', { name: 'Eksempel skole' });
    expect(subscribe.getByRole('button', { name: 'Lag adresse' })).toBeDisabled();
    cleanup();
    renderAt(`${address}&vis=ny`);
    const plan = within(await screen.findByRole('dialog'));
    expect(plan.getByRole('button', { name: 'Planlegg' })).toBeDisabled();
    expect(plan.queryByRole('option', { name: 'Eksempel skole' })).not.toBeInTheDocument();
    school.come();
    await plan.findByRole('option', { name: 'Eksempel skole' });
    expect(plan.getByLabelText('Skole')).toHaveDisplayValue('Alle skole');
    expect(await plan.findByLabelText('Avtale')).toBeInTheDocument();
    expect(plan.getByRole('button', { name: 'Planlegg' })).toBeEnabled();
  });

  it('invites_parties_to_a_closing_conference_by_number', async () => {
    const closing: Course = { ...logged, status: 'PLANNED', attendance: null, amendments: [] };
    server.use(
      answers<Course>(`/courses/${logged.id}`, closing),
      http.patch(`*/api/v1/courses/${logged.id}`, async ({ request }) => {
        sent.push({ path: '', body: await request.json(), ifMatch: request.headers.get('If-Match') });
        return HttpResponse.json(closing, { headers: { ETag: '"2"' } });
      }),
    );
    renderAt(`${address}&kurs=${logged.id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'Inviter' }));
    await userEvent.clear(screen.getByLabelText('Elever'));
    await userEvent.type(screen.getByLabelText('FAU'), '8');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre invitasjonene' }));
    expect(await screen.findByText('Lagret.')).toBeInTheDocument();
    expect(sent).toMatchObject([
      {
        ifMatch: '"1"',
        body: {
          parties: [
            { group: 'POLITICIANS', invited: 11 },
            { group: 'PARENTS_COUNCIL', invited: 8 },
          ],
        },
      },
    ]);
  });

  it('makes_a_private_address_and_revokes_one', async () => {
    const revoked: string[] = [];
    server.use(
      takes('/calendar-feeds', newFeed),
      http.delete(`*/api/v1/calendar-feeds/${feed.id}`, ({ request }) => {
        revoked.push(request.headers.get('If-Match') ?? '');
        return new HttpResponse(null, { status: 204 });
      }),
    );
    renderAt(`${address}&vis=abonner`);
    await userEvent.click(await screen.findByRole('button', { name: 'Lag adresse' }));
    const shown = await screen.findByLabelText<HTMLInputElement>('Privat adresse');
    expect(shown.value).toMatch(/^https?:.*\/api\/v1\/courses\.ics\?feed=Q2Fs/);
    await userEvent.click(
      screen.getByRole('button', { name: 'Trekk tilbake adressen til Alle skolene mine' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Ja, trekk tilbake' }));
    await expect.poll(() => revoked).toEqual(['*']);
  });
});

describe('the days of a month', () => {
  it('are_whole_weeks_numbered_as_in_norway', () => {
    const weeks = weeksOf('2026-03');
    expect(weeks.map(({ number }) => number)).toEqual([9, 10, 11, 12, 13, 14]);
    expect([weeks[0]?.days[0], weeks.at(-1)?.days[6]]).toEqual(['2026-02-23', '2026-04-05']);
    expect([weekNumberOf('2026-12-31'), weekNumberOf('2027-01-01'), weekNumberOf('2027-01-04')]).toEqual([
      53, 53, 1,
    ]);
    expect([addMonths('2026-12', 1), addMonths('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  it('keep_the_clock_of_norway_on_both_sides_of_summer_time', () => {
    expect(instantAt('2026-03-28', '14:00')).toBe('2026-03-28T13:00:00Z');
    expect(instantAt('2026-03-29', '14:00')).toBe('2026-03-29T12:00:00Z');
    expect(instantAt('2026-10-25', '00:30')).toBe('2026-10-24T22:30:00Z');
    expect(instantAt('2026-10-25', '04:00')).toBe('2026-10-25T03:00:00Z');
  });
});
