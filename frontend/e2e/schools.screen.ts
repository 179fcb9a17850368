import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { municipalities, schoolPage } from '@/testing/fixtures/schools';
import { riskShares } from '@/testing/fixtures/shares';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Skoler', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/schools': schoolPage,
      '/risk-points/shares': riskShares,
      '/municipalities': { items: municipalities, nextCursor: null },
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
    const page = await app.open('/skoler', { width, scheme });
    await page.getByRole('link', { name: 'Flesberg skole' }).waitFor();
    await page.getByText(/^Modell: Seks indikatorer \(DEMO\), versjon 1/).waitFor();
    expect(await page.title()).toBe('Skoler – Rød tråd');
    await screenshot(page, `skoler-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
});
