import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orgNumber } from './api';
import { launchBrowser } from './browser';
import { baseUrl, expectNoAxeViolations, type Persona, screenshot, signInAs } from './story';

const name = `Elvebakken skole ${crypto.randomUUID().slice(0, 4)}`;
const scheme = `Ordning for ${name}`;

const idIn = (page: Page) => new URL(page.url()).pathname.split('/').at(-1) ?? '';

/**
 * Two from two providers, as the form for an agreement and the one for a participation both have them: one who signs in and
 * sees what they advise, and one who is only named.
 */
async function writeAdvisers(page: Page): Promise<void> {
  const row = (number: number) => page.getByRole('group', { name: `Veiledere, rad ${number}` });
  await page.getByRole('button', { name: 'Legg til veileder' }).click();
  await row(1).getByLabel('Veileder').selectOption({ label: 'Vidar Veiviser' });
  await row(1).getByLabel('Kompetansemiljø').selectOption({ label: 'SePU' });
  await page.getByRole('button', { name: 'Legg til veileder' }).click();
  await row(2).getByLabel('Navn').fill('Ingrid Imtvedt');
  await row(2).getByLabel('Kompetansemiljø').selectOption({ label: 'IMTEC' });
  for (const number of [1, 2]) await row(number).getByLabel('Fra', { exact: true }).fill('2023-08-01');
}

async function chooseSchool(page: Page): Promise<void> {
  await page.getByLabel('Søk etter skole').fill(name);
  await page.getByRole('button', { name: `Legg til ${name}, Flesberg` }).click();
}

/** The story of Flesberg lived by the screens, at a school of another name and a year later. */
describe('three years in the follow-up scheme', () => {
  let browser: Browser;
  let school = '';
  let agreement = '';
  let participation = '';
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function as(persona: Persona, address: string, does: (page: Page) => Promise<void>): Promise<void> {
    const page = await signInAs(browser, persona, address);
    await does(page);
    await page.context().close();
  }

  it('needs_a_school_in_the_register_and_a_scheme_which_is_data', async () => {
    await as('admin', '/skoler', async (page) => {
      await page.getByRole('link', { name: 'Ny skole' }).click();
      await page.getByRole('button', { name: 'Legg til skolen' }).click();
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Organisasjonsnummer').getAttribute('aria-invalid')).toBe('true');
      await screenshot(page, 'flesberg-ny-skole-feil');
      await expectNoAxeViolations(page);
      await page.getByLabel('Navn').fill(name);
      await page.getByLabel('Organisasjonsnummer').fill(orgNumber());
      await page.getByLabel('Kommune', { exact: true }).selectOption('3334');
      await page.getByLabel('Fra trinn').selectOption('1');
      await page.getByLabel('Til trinn').selectOption('10');
      await page.getByRole('button', { name: 'Legg til skolen' }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
      school = idIn(page);
      await page.goto(`${baseUrl}/ordninger`);
      await page.getByRole('button', { name: 'Ny ordning' }).click();
      const form = page.getByRole('form', { name: 'Ny ordning' });
      await form.getByLabel('Navn på ordningen').fill(scheme);
      await form.getByRole('button', { name: 'Legg til opptak' }).click();
      await form.getByLabel('Fra skoleåret').selectOption('2023-24');
      await screenshot(page, 'flesberg-ny-ordning');
      await expectNoAxeViolations(page);
      await form.getByRole('button', { name: 'Opprett ordningen' }).click();
      await page.getByRole('region', { name: scheme }).getByText('Opptak').waitFor();
    });
  });

  it('begins_with_an_agreement_that_has_three_phases_and_advisers_from_two_providers', async () => {
    await as('admin', '/avtaler/ny', async (page) => {
      await page.getByLabel('Kompetansemiljø').selectOption({ label: 'SePU' });
      await page.getByLabel('Type').selectOption('FOLLOW_UP');
      await page.getByLabel('Tittel').fill(`Oppfølging ${name}`);
      await chooseSchool(page);
      await page.getByLabel('Første dag').fill('2023-08-01');
      await page.getByLabel('Siste dag').fill('2026-06-30');
      for (const [index, [kind, from, to]] of [
        ['PREPARATION', '2023-08-01', '2024-07-31'] as const,
        ['IMPLEMENTATION', '2024-08-01', '2026-06-30'] as const,
        ['AFTERCARE', '2026-07-01', '2026-12-31'] as const,
      ].entries()) {
        await page.getByRole('button', { name: 'Legg til fase' }).click();
        const phase = page.getByRole('group', { name: `Faser, rad ${index + 1}` });
        await phase.getByLabel('Type').selectOption(kind);
        await phase.getByLabel('Navn').fill(`Fase ${index + 1}`);
        await phase.getByLabel('Fra').fill(from);
        await phase.getByLabel('Til').fill(to);
      }
      await writeAdvisers(page);
      await page.getByRole('button', { name: 'Opprett utkastet' }).click();
      await page.getByRole('heading', { name: `Oppfølging ${name}` }).waitFor();
      agreement = idIn(page);
    });
    await as('owner-flesberg', `/avtaler/${agreement}`, async (page) => {
      await page.getByRole('button', { name: 'Signer' }).click();
      await page.getByText('Versjon 1: slik den ble signert').waitFor();
      await screenshot(page, 'flesberg-avtale');
      await expectNoAxeViolations(page);
    });
  });

  it('the_municipality_is_offered_a_place_and_takes_it', async () => {
    await as('admin', '/deltakelse', async (page) => {
      await page.getByRole('button', { name: 'Tilby plass' }).click();
      const form = page.getByRole('form', { name: 'Tilby en kommune plass' });
      await form.getByLabel('Ordning').selectOption({ label: scheme });
      await form.getByLabel('Kommune', { exact: true }).selectOption('3334');
      await chooseSchool(page);
      await writeAdvisers(page);
      await form.getByRole('button', { name: 'Send tilbudet' }).click();
      await page.getByRole('heading', { name: 'Flesberg, fra høsten 2023' }).waitFor();
      participation = idIn(page);
    });
    await as('owner-flesberg', `/deltakelse/${participation}`, async (page) => {
      const accept = page.getByRole('button', { name: 'Ta imot tilbudet' });
      await accept.click();
      await accept.waitFor({ state: 'detached' });
      await page.getByText('0 av 7 leveringer er gjort.').waitFor();
    });
  });

  it('the_school_says_why_it_is_as_it_is_and_what_it_does', async () => {
    await as('adviser', `/skoler/${school}/tiltak`, async (page) => {
      await page.getByRole('button', { name: 'Ny analyse' }).click();
      const analysis = page.getByRole('form', { name: 'Ny analyse' });
      await analysis.getByLabel('Tittel').fill('Motivasjon på mellomtrinnet');
      await analysis.getByLabel('Dato').fill('2023-10-19');
      await analysis.getByLabel('Ansvarlig').fill('Vidar Veiviser');
      await analysis.getByLabel('Utfordring', { exact: true }).fill('Lav motivasjon i flere klasser.');
      await analysis.getByLabel('Mål').fill('Timene oppleves som meningsfulle.');
      await analysis.getByLabel('Dette vet vi').fill('Studie av motivasjon på klassenivå');
      await analysis.getByLabel('Dette opprettholder utfordringen').fill('Ulik oppstart av timer');
      await analysis.getByRole('button', { name: 'Lagre analysen' }).click();
      await page.getByRole('article', { name: 'Motivasjon på mellomtrinnet' }).waitFor();
      for (const [title, kind] of [
        ['Fagplangrupper på 1.-10. trinn', 'SUBJECT_PLAN_GROUP'],
        ['Ressursgruppe for klasseledelse', 'SPECIALIST_GROUP'],
      ] as const) {
        await page.getByRole('button', { name: 'Nytt tiltak' }).click();
        const measure = page.getByRole('form', { name: 'Nytt tiltak' });
        await measure.getByLabel('Tittel').fill(title);
        await measure.getByLabel('Type').selectOption(kind);
        await measure.getByLabel('Ansvarlig').fill('Kari Eksempel');
        await measure.getByLabel('Starter').fill('2024-10-02');
        await measure.getByLabel('Fra analysen').selectOption({ label: 'Motivasjon på mellomtrinnet' });
        await measure.getByLabel('Avtale').selectOption(agreement);
        await measure.getByRole('button', { name: 'Lagre tiltaket' }).click();
        await page.getByRole('article', { name: title }).waitFor();
      }
      await page.getByRole('button', { name: 'Endre tilstand: Fagplangrupper på 1.-10. trinn' }).click();
      const move = page.getByRole('form', { name: /^Endre tilstand/ });
      await move.getByLabel('Ny tilstand').selectOption({ label: 'I gang' });
      await move.getByRole('button', { name: 'Endre tilstand' }).click();
      await move.waitFor({ state: 'detached' });
      await page
        .getByRole('article', { name: 'Fagplangrupper på 1.-10. trinn' })
        .getByText('I gang', { exact: true })
        .waitFor();
      await screenshot(page, 'flesberg-tiltak');
      await expectNoAxeViolations(page);
    });
  });

  it('everyone_observes_in_rounds_and_the_number_that_matters_is_how_many_of_how_many', async () => {
    await as('adviser', `/skoler/${school}/skolevandring`, async (page) => {
      await page.getByRole('button', { name: 'Ny runde' }).click();
      const round = page.getByRole('form', { name: 'Ny runde' });
      await round.getByLabel('Tittel').fill('Skolevandring');
      await round.getByLabel('Hva ser vi etter? (valgfritt)').fill('Hvordan timen begynner');
      await round.getByLabel('Første dag').fill('2024-10-02');
      await round.getByLabel('Siste dag').fill('2025-12-19');
      await round.getByLabel(/^Lærer: har observert/).fill('4');
      await round.getByLabel(/^Lærer: i alt/).fill('28');
      await round.getByRole('button', { name: 'Lagre runden' }).click();
      await page.getByText('4 av 28 har observert').waitFor();
      await page.getByRole('button', { name: 'Tell videre: Skolevandring' }).click();
      await page.getByLabel(/^Lærer: har observert/).fill('21');
      await page.getByRole('button', { name: 'Lagre runden' }).click();
      await page.getByText('21 av 28 har observert').waitFor();
    });
  });

  it('seven_reports_are_delivered_by_the_parties_that_owe_them', async () => {
    const deliver = (persona: Persona, party: string, ...numbers: number[]) =>
      as(persona, `/deltakelse/${participation}`, async (page) => {
        for (const number of numbers) {
          const what = `Lever rapport ${number} for ${party}`;
          await page.getByRole('button', { name: what }).click();
          const form = page.getByRole('form', { name: what });
          await form.getByLabel('Levert dato').fill(`${2023 + number}-09-20`);
          await form.getByRole('button', { name: 'Registrer levering' }).click();
          await form.waitFor({ state: 'detached' });
        }
      });
    await deliver('owner-flesberg', 'Kommunen', 1, 2, 3);
    await deliver('adviser', 'Veilederne', 1);
    await deliver('county-governor', 'Statsforvalteren', 1, 2, 3);
  });

  it('a_conference_closes_it_for_those_who_were_invited', async () => {
    await as('adviser', `/kalender?maned=2026-05&skole=${school}`, async (page) => {
      const dialog = page.getByRole('dialog');
      await page.getByRole('button', { name: 'Planlegg' }).click();
      await dialog.getByLabel('Type').selectOption('CLOSING_CONFERENCE');
      await dialog.getByLabel('Tittel').fill('Avslutningskonferanse');
      await dialog.getByLabel('Politikere').fill('12');
      await dialog.getByLabel('Elever').fill('8');
      await dialog.getByLabel('Dag', { exact: true }).fill('2026-05-26');
      await dialog.getByRole('button', { name: 'Planlegg' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /Avslutningskonferanse/ }).click();
      await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
      await dialog.getByLabel('Lærere').fill('30');
      await dialog.getByLabel(/^Politikere/).fill('9');
      await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
      await dialog.getByText('9 kom av 12 inviterte').waitFor();
      await screenshot(page, 'flesberg-konferanse');
      await expectNoAxeViolations(page);
    });
  });

  it('each_group_says_what_has_changed_an_outcome_is_told_and_the_six_factors_are_judged_twice', async () => {
    await as('owner-flesberg', `/skoler/${school}/tiltak`, async (page) => {
      for (const who of ['Ansatte', 'Elever som gruppe', 'Foreldre', 'Ledelse']) {
        await page.getByRole('button', { name: 'Ny oppsummering' }).click();
        const form = page.getByRole('form', { name: 'Ny oppsummering' });
        await form.getByLabel('Hvem').selectOption({ label: who });
        await form.getByLabel('Dato').fill('2026-05-26');
        await form.getByLabel('Hva er endret?').fill('Timene begynner likt i alle klasser.');
        await form.getByLabel('Kilde').fill('Avslutningskonferansen');
        await form.getByRole('button', { name: 'Lagre oppsummeringen' }).click();
        await form.waitFor({ state: 'detached' });
      }
      await page.getByRole('button', { name: 'Nytt rapportert resultat' }).click();
      const told = page.getByRole('form', { name: 'Nytt rapportert resultat' });
      await told.getByLabel('Hva er fortalt?').fill('Skolen har mer enn halvert risikopoengene sine.');
      await told.getByLabel('Kilde').fill('Avslutningskonferansen');
      await told.getByLabel('Dato').fill('2026-05-26');
      await told.getByRole('button', { name: 'Lagre resultatet' }).click();
      await told.waitFor({ state: 'detached' });
      await page
        .getByText(/Kilde: Avslutningskonferansen/)
        .first()
        .waitFor();
      await screenshot(page, 'flesberg-stemmer');
      await page.goto(`${baseUrl}/skoler/${school}/faktorer`);
      for (const [day, level] of [
        ['2024-06-01', '2'],
        ['2026-06-10', '3'],
      ] as const) {
        await page.getByRole('button', { name: 'Ny vurdering' }).click();
        const form = page.getByRole('form', { name: 'Ny vurdering' });
        await form.getByLabel('Dato').fill(day);
        await form.getByLabel('Vurdert av').fill('Ledergruppen');
        for (const choice of await form.getByLabel('Nivå').all()) await choice.selectOption(level);
        for (const words of await form.getByLabel('Hva bygger det på?').all()) {
          await words.fill('Sett i skolevandring');
        }
        await form.getByRole('button', { name: 'Lagre vurderingen' }).click();
        await form.waitFor({ state: 'detached' });
      }
      await page.getByRole('table', { name: 'Forskjellen mellom to vurderinger' }).waitFor();
      await screenshot(page, 'flesberg-faktorer');
      await expectNoAxeViolations(page);
    });
  });

  it('aftercare_follows_and_the_participation_is_completed_with_every_report_delivered', async () => {
    await as('adviser', `/kalender?maned=2026-11&skole=${school}`, async (page) => {
      const dialog = page.getByRole('dialog');
      await page.getByRole('button', { name: 'Planlegg' }).click();
      await dialog.getByLabel('Type').selectOption('REFLECTING_TEAM');
      await dialog.getByLabel('Tittel').fill('Etterarbeid');
      await dialog.getByLabel('Dag', { exact: true }).fill('2026-11-12');
      await dialog.getByRole('button', { name: 'Planlegg' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /Etterarbeid/ }).waitFor();
    });
    await as('owner-flesberg', `/deltakelse/${participation}`, async (page) => {
      await page.getByText('7 av 7 leveringer er gjort.').waitFor();
      await page.getByRole('button', { name: 'Fullfør' }).click();
      await page.getByText(/kan ikke tas opp igjen/).waitFor();
      await page.getByRole('button', { name: 'Fullfør' }).click();
      await page.getByText('Fullført', { exact: true }).first().waitFor();
      await screenshot(page, 'flesberg-deltakelse');
      await expectNoAxeViolations(page);
    });
  });

  it('the_whole_thread_stands_on_the_page_of_the_school', async () => {
    await as('owner-flesberg', `/skoler/${school}?fra=2022-08-01&til=2027-07-31`, async (page) => {
      await page.getByRole('heading', { name }).waitFor();
      await page.getByText('Avslutningskonferanse').first().waitFor();
      await page.getByText('Fagplangrupper på 1.-10. trinn').first().waitFor();
      await page.getByText('Skolen har mer enn halvert risikopoengene sine.').first().waitFor();
      await screenshot(page, 'flesberg-skoleside');
      await expectNoAxeViolations(page);
    });
  });
});
