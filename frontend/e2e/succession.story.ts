import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { School } from '@/api/generated';
import { orgNumber, overwrite, send } from './api';
import { launchBrowser } from './browser';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot, signInAs, speak } from './story';

/** A school closes and goes on in two others: written on its page, and read on all three. */
describe('what becomes of a school', () => {
  let browser: Browser;
  const schools = new Map<string, string>();
  const addressOf = (name: string) => `/skoler/${schools.get(name)}`;
  const [old, north, south] = ['Delt skole (DEMO)', 'Nordre skole (DEMO)', 'Søndre skole (DEMO)'] as const;
  beforeAll(async () => {
    browser = await launchBrowser();
    for (const name of [old, north, south]) {
      const school = { orgNumber: orgNumber(), name, municipalityNumber: '3334', gradeFrom: 1, gradeTo: 7 };
      schools.set(name, (await send<School>('admin', '/schools', school)).id);
    }
  });
  afterAll(() => browser.close());

  it('the_administrator_writes_it_and_is_told_what_cannot_be', async () => {
    const page = await signInAs(browser, 'admin', addressOf(old));
    await page.getByText('Skolen er i drift og har ikke tatt over for noen annen.').waitFor();
    await page.getByRole('button', { name: 'Skriv hva som ble av skolen' }).press('Enter');
    const form = page.getByRole('form', { name: 'Skriv hva som ble av skolen' });
    for (const name of [north, south]) {
      await form.getByLabel('Søk etter skole').fill(name);
      await form
        .getByRole('button', { name: `Legg til ${name}` })
        .first()
        .click();
    }
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.getByText('Må fylles ut.').first().waitFor();
    await form.getByLabel('Første dag skolen ikke fantes').fill('2025-08-01');
    await overwrite('admin', `/schools/${schools.get(old)}/succession`, {
      closedOn: '2024-08-01',
      successorIds: [],
    });
    await form.getByRole('button', { name: 'Lagre' }).click();
    const conflict = form.getByRole('alert');
    await conflict.getByRole('row', { name: /1\. august 2025.*1\. august 2024/ }).waitFor();
    await screenshot(page, 'story-etterfolger-konflikt');
    await expectNoAxeViolations(page);
    await form.getByRole('button', { name: 'Lagre' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Skolen er nedlagt fra 1. august 2025 og ble delt mellom').waitFor();
    await page.locator('button:focus').getByText('Skriv hva som ble av skolen').waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('everyone_reads_what_it_went_into_that_nobody_can_divide_its_figures_and_the_way_back', async () => {
    const page = await signInAs(browser, 'stranger', addressOf(old), {
      viewport: { width: 320, height: 800 },
    });
    await page.getByText('nedlagt', { exact: true }).waitFor();
    await speak(page, 'nn');
    await page.getByText(/Ingen kan seie kva del av tala som høyrer til kven av dei/).waitFor();
    await screenshot(page, 'story-etterfolger-nn');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await speak(page, 'en');
    const told = page.getByRole('region', { name: 'Before and after' });
    await told.getByText('The school is closed from 1 August 2025 and was split between').waitFor();
    expect(await told.getByRole('button').count()).toBe(0);
    await told.getByRole('link', { name: north }).click();
    await told.getByText('The school has taken over from').waitFor();
    await told.getByRole('link', { name: old }).waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});
