import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { corrected, halved, sixIndicatorModel } from '@/testing/fixtures/risk';
import { eksempelBounds, eksempelDistance, onePupilLess } from '@/testing/fixtures/riskBounds';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, expectTablesFit, screenshot } from './look';

/** What is closed until asked for has to fit its window too. */
async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('summary, u-summary').all()) await summary.click();
}

describe('Risikobilde', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      [`/schools/${eksempel.id}`]: eksempel,
      '/risk-points': eksempelRisk,
      '/risk-models': { items: [sixIndicatorModel], nextCursor: null },
      '/risk-points/comparison': halved,
      '/risk-points/bounds': eksempelBounds,
      '/risk-points/distance': eksempelDistance,
      '/risk-points/what-if': onePupilLess,
      '/risk-points/vintages': corrected,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('stands_at_%i_px_in_%s', async (width, scheme) => {
    const page = await app.open(`/skoler/${eksempel.id}/risiko?aar=2024-25&fra=2022-23`, { width, scheme });
    await page.getByText('Eget resultat').waitFor();
    await openAll(page);
    await screenshot(page, `risiko-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await expectTablesFit(page);
  });

  it.each(['nn', 'en'] as const)('speaks_%s', async (language) => {
    const page = await app.open(`/skoler/${eksempel.id}/risiko?aar=2024-25&fra=2022-23`, { language });
    await page.locator('summary').first().click();
    await screenshot(page, `risiko-${language}`);
    await expectNoAxeViolations(page);
  });
});
