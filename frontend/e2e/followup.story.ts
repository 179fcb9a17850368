import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot, signInAs } from './story';

const flesberg = '/skoler/01900000-0000-7000-8000-000000000202';
const eksempel = '/skoler/01900000-0000-7000-8000-000000000203';

/** The follow-up scheme and what a school does about it, on the running product. */
describe('the follow-up', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('the_owner_of_flesberg_reads_three_years_with_every_report_delivered', async () => {
    const page = await signInAs(browser, 'owner-flesberg', '/deltakelse');
    await page.getByRole('link', { name: 'Flesberg, fra høsten 2022' }).click();
    await page.getByText('7 av 7 leveringer er gjort.').waitFor();
    await page.getByText('Vidar Veiviser, SePU').waitFor();
    await page.getByText('Ingrid Imtvedt, IMTEC').waitFor();
    expect(await page.getByRole('button', { name: /^Lever rapport/ }).count()).toBe(0);
    await screenshot(page, 'story-deltakelse');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('an_adviser_delivers_what_the_advisers_owe_by_keyboard', async () => {
    const page = await signInAs(browser, 'adviser', '/deltakelse?tilstand=ACTIVE');
    await page.getByRole('link', { name: /^Eksempel, fra høsten/ }).click();
    await page.getByText(/1 av 7 leveringer er gjort/).waitFor();
    await page.getByRole('button', { name: 'Lever rapport 1 for Veilederne' }).press('Enter');
    await page.getByLabel('Merknad (valgfritt)').fill('Sendt på e-post');
    await page.keyboard.press('Enter');
    await page.getByText(/Vidar Veiviser · Sendt på e-post/).waitFor();
    await page.getByText(/2 av 7 leveringer er gjort/).waitFor();
    await screenshot(page, 'story-levert');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('a_school_says_why_it_does_what_it_does_and_what_has_changed', async () => {
    const page = await signInAs(browser, 'adviser', eksempel);
    await page.getByRole('link', { name: 'Analyse og tiltak' }).click();
    await page.getByRole('article', { name: 'Støtte fra lærerne (DEMO)' }).waitFor();
    await page.getByRole('button', { name: 'Ny oppsummering' }).press('Enter');
    const form = page.getByRole('form', { name: 'Ny oppsummering' });
    await form.getByLabel('Hva er endret?').fill('Timene begynner likt i alle klasser.');
    await form.getByLabel('Kilde').fill('Teammøte (DEMO)');
    await page.keyboard.press('Enter');
    await page.getByText('Timene begynner likt i alle klasser.').waitFor();
    await form.waitFor({ state: 'detached' });
    await screenshot(page, 'story-tiltak');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('the_school_judges_the_six_factors_anew_and_earlier_versions_stay', async () => {
    const page = await signInAs(browser, 'admin', `${eksempel}/faktorer`);
    await page
      .getByText(/^Skolen, versjon \d/)
      .first()
      .waitFor();
    const versions = page.getByLabel('Fra', { exact: true }).locator('option');
    const before = await versions.count();
    await page.getByRole('button', { name: 'Ny vurdering' }).press('Enter');
    const form = page.getByRole('form', { name: 'Ny vurdering' });
    await form.getByLabel('Vurdert av').fill('Ledergruppen');
    for (const evidence of await form.getByLabel('Hva bygger det på?').all()) {
      await evidence.fill('Sett i skolevandring');
    }
    await form.getByRole('button', { name: 'Lagre vurderingen' }).click();
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => versions.count(), { timeout: 30_000 }).toBe(before + 1);
    await page.getByRole('table', { name: 'Forskjellen mellom to vurderinger' }).waitFor();
    await screenshot(page, 'story-faktorer');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('the_voices_of_flesberg_stand_on_its_page_and_in_a_narrow_window', async () => {
    const page = await signInAs(browser, 'principal-flesberg', `${flesberg}/tiltak`, {
      viewport: { width: 320, height: 800 },
      colorScheme: 'dark',
    });
    await page.getByText(/elevmedvirkning er blitt et eget område/).waitFor();
    await page.getByRole('heading', { name: 'Foreldre', exact: true }).waitFor();
    await screenshot(page, 'story-stemmer-320-dark');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  it('a_stranger_sees_none_of_it', async () => {
    const page = await signInAs(browser, 'stranger', '/deltakelse');
    await page.getByText(/Ingen kommune du kan se/).waitFor();
    await page.goto(new URL(`${flesberg}/tiltak`, page.url()).href);
    await page.getByText('Ingen pedagogisk analyse er lagt inn ennå.').waitFor();
    await page.context().close();
  });
});
