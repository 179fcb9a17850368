import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { School } from '@/api/generated';
import { orgNumber, send } from './api';
import { launchBrowser } from './browser';
import {
  baseUrl,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  type Persona,
  screenshot,
  signInAs,
} from './story';

const run = crypto.randomUUID().slice(0, 4);
const name = `Bakkehaugen skole ${run}`;
const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/** The story of Madsebakken lived by the screens, at a school of another name and some years later. */
describe('a long-term agreement', () => {
  let browser: Browser;
  let school = '';
  let agreement = '';
  beforeAll(async () => {
    browser = await launchBrowser();
    const made = await send<School>('admin', '/schools', {
      orgNumber: orgNumber(),
      name,
      municipalityNumber: '3303',
      gradeFrom: 1,
      gradeTo: 7,
    });
    school = made.id;
  });
  afterAll(() => browser.close());

  async function as(persona: Persona, address: string, does: (page: Page) => Promise<void>): Promise<void> {
    const page = await signInAs(browser, persona, address);
    await does(page);
    await page.context().close();
  }

  async function openCohort(page: Page, programme: 'TRAINER' | 'LEADER', title: string): Promise<string> {
    await page.goto(`${baseUrl}/kull/nytt`);
    await page.getByLabel('Utdanning', { exact: true }).selectOption(programme);
    await page.getByLabel('Navn').fill(`${title} ${run}`);
    await page.getByLabel('Første dag').fill('2024-08-01');
    await page.getByLabel('Siste dag').fill('2098-06-30');
    await page.getByRole('button', { name: 'Legg til en samling' }).click();
    await page.getByRole('group', { name: 'Samlinger, rad 1' }).getByLabel('Dag').fill('2024-09-04');
    await page.getByRole('button', { name: 'Åpne kullet' }).click();
    await page.getByRole('heading', { name: `${title} ${run}` }).waitFor();
    return idIn(page);
  }

  async function reserve(page: Page, role: string, count: number, told: RegExp): Promise<void> {
    await page.getByLabel('Avtale', { exact: true }).selectOption(agreement);
    await page.getByLabel('Rolle').selectOption(role);
    await page.getByLabel('Antall plasser').fill(String(count));
    await page.getByRole('button', { name: 'Reserver' }).click();
    await page.getByText(told).first().waitFor();
  }

  async function plan(page: Page, kind: string, title: string, day: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Planlegg' }).click();
    await dialog.getByLabel('Type').selectOption(kind);
    await dialog.getByLabel('Tittel').fill(title);
    await dialog.getByLabel('Dag', { exact: true }).fill(day);
  }

  it('is_drafted_with_every_problem_at_its_field_and_signed_by_the_school_owner', async () => {
    await as('provider-admin', '/avtaler', async (page) => {
      await page.getByRole('link', { name: 'Ny avtale' }).click();
      await page.getByRole('button', { name: 'Opprett utkastet' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Tittel').getAttribute('aria-invalid')).toBe('true');
      await screenshot(page, 'madsebakken-utkast-feil');
      await expectNoAxeViolations(page);
      await page.getByLabel('Tittel').fill(`Langtidsavtale ${name}`);
      await page.getByLabel('Søk etter skole').fill(name);
      await page.getByRole('button', { name: `Legg til ${name}, Kongsberg` }).click();
      await page.getByLabel('Første dag').fill('2024-08-01');
      await page.getByLabel('Siste dag').fill('2098-07-31');
      await page.getByLabel('Plasser i trenerutdanningen').fill('6');
      await page.getByRole('button', { name: 'Legg til ytelse' }).click();
      const promised = page.getByRole('group', { name: 'Ytelser, rad 1' });
      await promised.getByLabel('Type').selectOption('SFO_COURSE');
      await page.setViewportSize({ width: 320, height: 900 });
      await expectNoSidewaysScroll(page);
      await screenshot(page, 'madsebakken-utkast-320');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByRole('button', { name: 'Opprett utkastet' }).click();
      await page.getByRole('heading', { name: `Langtidsavtale ${name}` }).waitFor();
      agreement = idIn(page);
    });
    await as('owner-kongsberg', `/avtaler/${agreement}`, async (page) => {
      await page.getByRole('button', { name: 'Signer' }).click();
      await page.getByText('Versjon 1: slik den ble signert').waitFor();
      expect(await page.getByRole('button', { name: 'Endre avtalen' }).count()).toBe(0);
    });
  });

  it('follows_informal_work_that_is_shown_with_it_and_counts_towards_nothing', async () => {
    await as('provider-admin', `/kalender?maned=2023-10&skole=${school}`, async (page) => {
      const dialog = page.getByRole('dialog');
      await plan(page, 'DEVELOPMENT_TIME', 'Utviklingstid', '2023-10-04');
      await dialog.getByLabel('Avtale').selectOption(agreement);
      await dialog.getByText(/Dagen ligger før avtalen/).waitFor();
      await dialog.getByLabel('Gjenta').selectOption({ label: 'Hver uke' });
      await dialog.getByLabel('Antall ganger').fill('8');
      await screenshot(page, 'madsebakken-planlegg');
      await expectNoAxeViolations(page);
      await dialog.getByRole('button', { name: 'Planlegg' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page
        .getByRole('button', { name: /Utviklingstid/ })
        .first()
        .waitFor();
      for (const [kind, title, day] of [
        ['LARGE_PARENT_MEETING', 'Stort foreldremøte', '2023-10-18'],
        ['PLANNING_MEETING', 'Planleggingssamtale med rektor', '2023-10-25'],
      ] as const) {
        await plan(page, kind, title, day);
        await dialog.getByLabel('Avtale').selectOption(agreement);
        await dialog.getByRole('button', { name: 'Planlegg' }).click();
        await dialog.waitFor({ state: 'detached' });
        await page.getByRole('button', { name: new RegExp(title) }).waitFor();
      }
      await page.goto(`${baseUrl}/avtaler/${agreement}`);
      const courses = page.getByRole('table', { name: 'Kurs og møter i avtalen' });
      await courses.getByRole('row', { name: /Stort foreldremøte/ }).waitFor();
      expect(await courses.getByText('Planlagt, før avtalen').count()).toBe(10);
    });
  });

  it('gives_nothing_and_three_and_three_places_mostly_in_the_after_school_programme', async () => {
    await as('provider-admin', '/kull', async (page) => {
      await openCohort(page, 'TRAINER', 'SMART-trener 1');
      await openCohort(page, 'TRAINER', 'SMART-trener 2');
      await reserve(page, 'SFO', 2, /2 reservert, 0 på venteliste/);
      await reserve(page, 'TEACHER', 1, /Plassen er reservert/);
      await openCohort(page, 'TRAINER', 'SMART-trener 3');
      await reserve(page, 'TEACHER', 3, /3 reservert, 0 på venteliste/);
      await reserve(page, 'TEACHER', 1, /Avtalen har ingen plasser igjen/);
      await screenshot(page, 'madsebakken-kull');
      await expectNoAxeViolations(page);
    });
  });

  it('has_six_leaders_in_a_programme_of_their_own_that_is_never_counted', async () => {
    await as('provider-admin', '/kull', async (page) => {
      await openCohort(page, 'LEADER', 'SMART-leder');
      await reserve(page, 'LEADER', 6, /6 reservert, 0 på venteliste/);
      await page.goto(`${baseUrl}/avtaler/${agreement}`);
      await page
        .getByText(/Deltakerplasser: 6 i alt, 0 sertifisert, 6 i bruk, 0 trukket, 0 forfalt, 0 igjen/)
        .waitFor();
    });
  });

  it('keeps_its_promise_of_a_course_for_the_after_school_staff', async () => {
    await as('provider-admin', `/kalender?maned=2025-09&skole=${school}`, async (page) => {
      const dialog = page.getByRole('dialog');
      await plan(page, 'SFO_COURSE', 'Kurs for SFO', '2025-09-10');
      expect(await dialog.getByLabel('Avtale').inputValue()).toBe(agreement);
      await dialog.getByRole('button', { name: 'Planlegg' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /Kurs for SFO/ }).click();
      await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
      await dialog.getByLabel('SFO').fill('14');
      await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
      await dialog.getByText('14 fra SFO').waitFor();
      await dialog.getByRole('link', { name: `Langtidsavtale ${name}` }).click();
      const kept = page.getByRole('table', { name: 'Lovet og holdt etter type' });
      await kept.getByRole('row', { name: /SFO-kurs/ }).waitFor();
      expect(await kept.getByRole('row', { name: /SFO-kurs/ }).textContent()).toMatch(/1.*1.*0.*0$/);
    });
  });

  it('presents_the_six_themes_on_a_planning_day', async () => {
    await as('provider-admin', `/kalender?maned=2025-08&skole=${school}`, async (page) => {
      const dialog = page.getByRole('dialog');
      await plan(page, 'PLANNING_DAY', 'Planleggingsdag', '2025-08-14');
      await dialog.getByLabel('Tema').selectOption({ label: 'SMART-senteret 1: Å se styrker hos hverandre' });
      await dialog.getByRole('button', { name: 'Planlegg' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /Planleggingsdag/ }).click();
      await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
      await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
      await dialog.getByText('Holdt', { exact: true }).waitFor();
      await page.goto(`${baseUrl}/skoler/${school}/skolevandring`);
      await page.getByText('1 av 6 temaer er holdt').waitFor();
      await page.getByText('Hjem og skole på samme lag').waitFor();
    });
  });

  it('goes_into_a_new_phase_with_a_core_team_led_by_the_principal_and_goals_of_its_own', async () => {
    await as('provider-admin', `/avtaler/${agreement}`, async (page) => {
      await page.getByRole('button', { name: 'Endre avtalen' }).click();
      await page.getByRole('button', { name: 'Legg til fase' }).click();
      const phase = page.getByRole('group', { name: 'Faser, rad 1' });
      await phase.getByLabel('Navn').fill('Ny fase');
      await phase.getByLabel('Fra').fill('2025-08-01');
      await phase.getByLabel('Til').fill('2027-07-31');
      await phase.getByLabel('Mål').fill('Alle bruker det de har lært');
      await page.getByLabel('Hvorfor endres avtalen?').fill('Skolen går inn i en ny fase');
      await page.getByRole('button', { name: 'Lagre som ny versjon' }).click();
      await page.getByRole('table', { name: 'Endringer i versjon 2' }).waitFor();
      await page.getByRole('button', { name: 'Sett opp kjernegruppe' }).click();
      await page.getByLabel('Navn på gruppen').fill('SMART-team');
      await page.getByLabel('Leder', { exact: true }).fill('Rita Eksempel');
      await page.getByLabel('Mål for gruppen').fill('Felles praksis\nMøte hver måned');
      await page.getByRole('button', { name: 'Lagre kjernegruppen' }).click();
      await page.getByText('Leder: Rita Eksempel').waitFor();
      await page.getByText(/er ikke bekreftet/).waitFor();
    });
    await as('admin', `/avtaler/${agreement}`, async (page) => {
      await page.getByRole('button', { name: 'Registrer rektorskifte' }).click();
      await page.getByLabel('Ny rektor').fill('Rita Eksempel');
      await page.getByRole('button', { name: 'Lagre rektorskiftet' }).click();
      await page.getByText(/er ikke bekreftet/).waitFor({ state: 'detached' });
      await screenshot(page, 'madsebakken-avtale');
      await expectNoAxeViolations(page);
    });
  });

  it('is_told_from_beginning_to_end_on_the_page_of_the_school', async () => {
    await as('owner-kongsberg', `/skoler/${school}?fra=2022-08-01&til=2027-07-31`, async (page) => {
      await page.getByRole('heading', { name }).waitFor();
      await page.getByText(`Langtidsavtale ${name}`).first().waitFor();
      await screenshot(page, 'madsebakken-skoleside');
      await expectNoAxeViolations(page);
    });
  });
});
