import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { expectNoAxeViolations, screenshot, signInAs } from './story';

/** The work of a year, on the running product: agreements, places and figures. */
describe('the work', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('a_provider_administrator_sees_what_an_agreement_promised_and_held', async () => {
    const page = await signInAs(browser, 'provider-admin', '/avtaler');
    await page.getByRole('link', { name: 'Langtidsavtale Eksempel skole (DEMO)' }).click();
    await page.getByRole('table', { name: 'Lovet og holdt etter type' }).waitFor();
    await page.getByText('Utviklingstid 1').waitFor();
    expect(await page.getByText(/Deltakerplasser: 6 i alt/).count()).toBe(1);
    await screenshot(page, 'story-avtale');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('an_agreement_is_amended_and_what_was_signed_stays_to_be_read', async () => {
    const page = await signInAs(browser, 'provider-admin', '/avtaler');
    await page.getByRole('link', { name: 'Langtidsavtale Eksempel skole (DEMO)' }).click();
    await page.getByText('Versjon 1: slik den ble signert').waitFor();
    await page.getByRole('button', { name: 'Endre avtalen' }).click();
    await page.getByLabel('Mål', { exact: true }).first().fill('Felles forståelse hos alle');
    await page.getByLabel('Hvorfor endres avtalen?').fill('Enighet i styringsgruppen');
    await page.getByRole('button', { name: 'Lagre som ny versjon' }).click();
    const changes = page.getByRole('table', { name: 'Endringer i versjon 2' });
    await changes.getByText('Felles forståelse hos alle').waitFor();
    expect(await changes.getByRole('row', { name: /^Mål for fase: Forberedelse/ }).count()).toBe(1);
    expect(await page.getByText('Versjon 1: slik den ble signert').count()).toBe(1);
    await screenshot(page, 'story-avtale-endret');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('an_adviser_drafts_an_agreement_sees_it_and_changes_it', async () => {
    const title = `Veilederens utkast ${crypto.randomUUID().slice(0, 4)}`;
    const page = await signInAs(browser, 'adviser', '/avtaler');
    await page.getByRole('link', { name: 'Ny avtale' }).click();
    const own = page.getByRole('group', { name: 'Veiledere, rad 1' });
    await own.getByRole('option', { name: 'Vidar Veiviser', selected: true }).waitFor({ state: 'attached' });
    await page.getByLabel('Tittel').fill(title);
    await page.getByLabel('Søk etter skole').fill('Eksempel skole');
    await page.getByRole('button', { name: /^Legg til Eksempel skole/ }).click();
    await page.getByLabel('Første dag').fill('2098-08-01');
    await screenshot(page, 'story-veileder-utkast');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Opprett utkastet' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText('Vidar Veiviser, SMART-senteret').waitFor();
    await page.getByRole('button', { name: 'Endre utkastet' }).click();
    await page.getByLabel('Tittel').fill(`${title}, endret`);
    await page.getByRole('button', { name: 'Lagre utkastet' }).click();
    await page.getByRole('heading', { name: `${title}, endret` }).waitFor();
    await page.getByRole('button', { name: 'Avslutt før tiden' }).click();
    await page.getByLabel('Grunn').fill('Bare en fortelling');
    await page.getByRole('button', { name: 'Avslutt før tiden' }).click();
    await page.getByText('Avsluttet før tiden', { exact: true }).first().waitFor();
    await page.context().close();
  });

  it('a_place_is_reserved_named_and_given_back', async () => {
    const page = await signInAs(browser, 'provider-admin', '/kull');
    await page.getByRole('link', { name: 'SMART-trener, åpent kull (DEMO)' }).click();
    const schools = page.getByLabel('Skole', { exact: true }).locator('option');
    await schools.filter({ hasText: 'Eksempel skole (DEMO)' }).waitFor({ state: 'attached' });
    const unnamed = page.getByRole('region', { name: /^Tatt/ }).getByRole('article', { name: /Uten navn/ });
    await unnamed.first().waitFor();
    const before = await unnamed.count();
    await page.getByRole('button', { name: 'Reserver' }).click();
    await page.getByText('Plassen er reservert.').waitFor();
    await expect.poll(() => unnamed.count(), { timeout: 30_000 }).toBe(before + 1);
    await unnamed.last().getByRole('button', { name: 'Sett navn' }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Cato Eksempel');
    await page.getByLabel('E-post på jobben').fill('cato@example.no');
    await page.keyboard.press('Enter');
    const card = page.getByRole('article', { name: /Cato Eksempel/ });
    await card.waitFor();
    await screenshot(page, 'story-plasser');
    await expectNoAxeViolations(page);
    await card.getByRole('button', { name: 'Frigi plassen' }).click();
    await card.getByLabel('Grunn').fill('Byttet skole');
    await card.getByRole('button', { name: 'Frigi plassen' }).click();
    await card.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('a_course_is_planned_moved_by_keyboard_logged_and_subscribed_to', async () => {
    const page = await signInAs(browser, 'adviser', '/kalender');
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Planlegg' }).click();
    await dialog.getByLabel('Skole').selectOption({ label: 'Eksempel skole (DEMO)' });
    await dialog.getByLabel('Tittel').fill('Kurs fra fortellingen');
    await dialog.getByRole('button', { name: 'Planlegg' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Kurs fra fortellingen/ }).press('Enter');
    await dialog.getByRole('button', { name: 'Flytt' }).press('Enter');
    await dialog.getByLabel('Klokkeslett').fill('00:01');
    await dialog.getByLabel('Hvorfor flyttes det?').fill('Salen er opptatt');
    await dialog.getByLabel('Hvorfor flyttes det?').press('Enter');
    await dialog.getByText('Lagret.').waitFor();
    await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
    await dialog.getByLabel('Lærere').fill('18');
    await dialog.getByLabel('Lærere').press('Enter');
    await dialog.getByText('18 lærere').waitFor();
    await screenshot(page, 'story-kalender-kurs');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Abonner' }).click();
    await dialog.getByRole('button', { name: 'Lag adresse' }).click();
    const address = await dialog.getByLabel('Privat adresse').inputValue();
    const read = await fetch(address);
    expect(read.headers.get('content-type')).toBe('text/calendar;charset=utf-8');
    expect(await read.text()).toContain('SUMMARY:Kurs fra fortellingen');
    await dialog
      .getByRole('button', { name: /^Trekk tilbake/ })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Ja, trekk tilbake' }).click();
    await expect.poll(async () => (await fetch(address)).status).toBe(404);
    await page.context().close();
  });

  it('an_administrator_tries_a_file_sees_what_it_would_do_and_takes_it_into_use', async () => {
    const page = await signInAs(browser, 'admin', '/import');
    await page
      .getByLabel('Fil', { exact: true })
      .setInputFiles(new URL('fixtures/kongsberg-8.csv', import.meta.url).pathname);
    await page.getByLabel('Legg til skoler registeret mangler').check();
    await page.getByRole('button', { name: 'Prøvekjør' }).click();
    await page.getByText('Prøvekjøringen fant ingenting som stopper filen.').waitFor();
    await screenshot(page, 'story-import');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Ta i bruk' }).click();
    await page.getByText('Tallene er tatt i bruk og vises overalt.').waitFor();
    await page.getByRole('link', { name: 'Skoler', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('Tislegård');
    await page.getByRole('link', { name: 'Tislegård ungdomsskole' }).waitFor();
    await page.context().close();
  });

  it('a_file_that_is_no_report_is_refused_with_every_reason_and_nothing_is_stored', async () => {
    const page = await signInAs(browser, 'admin', '/import');
    await page.getByLabel('Fil', { exact: true }).setInputFiles({
      name: 'handleliste.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Vare;Antall\nMelk;2\n'),
    });
    await page.getByRole('button', { name: 'Importer nå' }).click();
    await page.getByText('Filen er avvist, og ingenting er lagret.').waitFor();
    await page.getByRole('table', { name: 'Merknader etter rad og kolonne' }).waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('a_change_of_points_is_split_into_what_made_it', async () => {
    const page = await signInAs(browser, 'adviser', '/skoler?sok=Eksempel');
    await page.getByRole('link', { name: 'Eksempel skole (DEMO)' }).click();
    await page.getByRole('link', { name: 'Se hele risikobildet' }).click();
    await page.getByLabel('Modell').selectOption({ label: 'Seks indikatorer, versjon 1' });
    await page.getByLabel('Siste skoleår').selectOption('2024-25');
    await page.getByText('7 av 39 mulige poeng').waitFor();
    await page.getByLabel('Sammenlign med').selectOption('2022-23');
    await page.getByText('Mer enn halvert.').waitFor();
    expect(await page.getByText('−56,4 prosentpoeng').count()).toBeGreaterThan(0);
    await screenshot(page, 'story-risiko');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it.each([
    ['nn', 'Skular'],
    ['en', 'Schools'],
  ] as const)('every_list_stands_in_%s', async (language, schools) => {
    const page = await signInAs(browser, 'adviser', '/skoler');
    await page.getByText('Vidar Veiviser').first().click();
    await page.getByLabel('Språk').selectOption(language);
    await page.getByRole('heading', { level: 1, name: schools }).waitFor();
    for (const address of ['/skoler', '/kalender', '/avtaler', '/kull', '/deltakelse', '/import']) {
      await page.goto(new URL(address, page.url()).href);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await expectNoAxeViolations(page);
    }
    await page.context().close();
  });
});
