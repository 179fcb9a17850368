import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eksempelOverview, eksempelTimeline, fulfilment } from '@/testing/fixtures/redthread';
import { eksempelRisk } from '@/testing/fixtures/riskPoints';
import { eksempel } from '@/testing/fixtures/schools';
import { goesOn } from '@/testing/fixtures/succession';
import { eksempelTrends } from '@/testing/fixtures/trends';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('what the figures say', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      [`/schools/${eksempel.id}`]: eksempel,
      [`/schools/${eksempel.id}/overview`]: eksempelOverview,
      [`/schools/${eksempel.id}/timeline`]: eksempelTimeline,
      [`/collaboration-agreements/${fulfilment.agreementId}/fulfilment`]: fulfilment,
      '/risk-points': eksempelRisk,
      '/trend-facts': eksempelTrends,
      [`/schools/${eksempel.id}/succession`]: goesOn,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light', 'nb', /innenfor usikkerheten/, /lignende skoler: hvorfor/],
    [320, 'dark', 'nn', /innanfor uvissa/, /liknande skular: kvifor/],
    [320, 'light', 'en', /within the uncertainty/, /similar schools: why/],
  ] as const)('stands_at_%i_px_in_%s_%s', async (width, scheme, language, said, why) => {
    const page = await app.open(`/skoler/${eksempel.id}`, { width, scheme, language });
    await page.getByText(said).first().waitFor();
    await page.getByText(why).click();
    await screenshot(page, `trend-${width}-${scheme}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });
});
