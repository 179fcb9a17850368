import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eksempelOverview, eksempelTimeline, fulfilment } from '@/testing/fixtures/redthread';
import { everyRight } from '@/testing/fixtures/rights';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { divided } from '@/testing/fixtures/succession';
import { eksempelTrends } from '@/testing/fixtures/trends';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Skoleside', () => {
  let browser: Browser;
  let app: FixtureApp;
  const address = `/skoler/${eksempel.id}`;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      [`/schools/${eksempel.id}/overview`]: eksempelOverview,
      [`/schools/${eksempel.id}/timeline`]: eksempelTimeline,
      '/risk-points': eksempelRisk,
      '/trend-facts': eksempelTrends,
      [`/schools/${eksempel.id}/succession`]: divided,
      '/me/rights': everyRight,
      [`/agreements/${fulfilment.agreementId}/fulfilment`]: fulfilment,
      [`/collaboration-agreements/${fulfilment.agreementId}/fulfilment`]: fulfilment,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('stands_at_%i_px_in_%s', async (width, scheme) => {
    const page = await app.open(address, { width, scheme });
    await page.getByRole('heading', { name: 'Eksempel skole' }).waitFor();
    await page.getByText(/tall gir poeng/).waitFor();
    await page.getByRole('rowheader', { name: 'Kurs i utviklingstid' }).waitFor();
    await screenshot(page, `skoleside-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });

  it('is_walked_by_the_arrow_keys', async () => {
    const page = await app.open(address);
    await page.getByRole('img', { name: /Oppfølgingsordningen i Flesberg/ }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const reached = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(reached).toMatch(/^Kurs i utviklingstid · Klasseledelse · 18\. januar 2023/);
    expect(await page.getByText('Kurs i utviklingstid · Klasseledelse').innerText()).toContain('Holdt');
  });

  it('has_a_table_that_says_all_the_drawing_says', async () => {
    const page = await app.open(`${address}?visning=tabell`);
    await page.getByRole('rowheader', { name: '2022–23' }).waitFor();
    await screenshot(page, 'skoleside-tabell');
    await expectNoAxeViolations(page);
    const row = page.getByRole('row', { name: /2023–24/ }).first();
    expect(await row.innerText()).toMatch(/49\s+4,0\s+26/);
  });

  it('can_be_saved_as_a_picture_and_its_figures_as_a_file', async () => {
    const page = await app.open(address);
    for (const [button, file] of [
      ['Last ned PNG', 'eksempel-skole-rod-trad.png'],
      ['Last ned CSV', 'eksempel-skole-rod-trad.csv'],
    ] as const) {
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(saved.suggestedFilename()).toBe(file);
      await saved.saveAs(`target/screenshots/${file}`);
    }
  });
});
