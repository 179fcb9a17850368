import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot, signInAs } from './story';

/** The two stories the product was made from, read on the running product. */
describe('the schools', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('an_adviser_follows_flesberg_from_agreement_to_result', async () => {
    const page = await signInAs(browser, 'adviser', '/skoler');
    await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('flesberg');
    await page.getByRole('link', { name: 'Flesberg skole' }).click();
    await expect.poll(() => page.locator('main').textContent(), { timeout: 30_000 }).toContain('55 ± 3,3');
    await page.getByText('Skolen har mer enn halvert risikopoengene sine.').first().waitFor();
    await screenshot(page, 'story-flesberg');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Vis som tabell' }).click();
    expect(await page.getByText('Avslutningskonferanse').count()).toBeGreaterThan(0);
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('madsebakken_shows_what_came_before_its_agreement_and_the_places_it_gave', async () => {
    const page = await signInAs(browser, 'principal-madsebakken', '/skoler?sok=madsebakken');
    await page.getByRole('link', { name: 'Madsebakken skole' }).click();
    await page.getByText('Langtidsavtale Madsebakken skole 2018–2021').first().waitFor();
    await screenshot(page, 'story-madsebakken');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('a_stranger_sees_published_figures_and_nothing_of_the_work', async () => {
    const page = await signInAs(browser, 'stranger', '/skoler?sok=flesberg');
    await page.getByRole('link', { name: 'Flesberg skole' }).click();
    await expect.poll(() => page.locator('main').textContent(), { timeout: 30_000 }).toContain('55 ± 3,3');
    expect(await page.getByText('Oppfølgingsordningen, Flesberg skole').count()).toBe(0);
    await page.goto(new URL('/avtaler', page.url()).href);
    await page.getByText(/Ingen avtaler passer/).waitFor();
    await page.context().close();
  });

  it('the_page_of_the_invented_school_stands_in_a_narrow_window_too', async () => {
    const page = await signInAs(browser, 'adviser', '/skoler?sok=eksempel', {
      viewport: { width: 320, height: 800 },
      colorScheme: 'dark',
    });
    await page.getByRole('link', { name: 'Eksempel skole (DEMO)' }).click();
    await page.getByText('Skolevandring').first().waitFor();
    await screenshot(page, 'story-eksempel-320-dark');
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });
});
