import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement, cohort, course, fulfilment, named, reserved, waiting } from '@/testing/fixtures/trainer';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Avtale, Kull og plasser', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/collaboration-agreements': { items: [agreement], nextCursor: null },
      [`/collaboration-agreements/${agreement.id}`]: agreement,
      [`/collaboration-agreements/${agreement.id}/fulfilment`]: fulfilment,
      '/courses': { items: [course], nextCursor: null },
      '/trainer-cohorts': { items: [cohort], nextCursor: null },
      [`/trainer-cohorts/${cohort.id}`]: cohort,
      '/trainer-slots': { items: [reserved, named, waiting], nextCursor: null },
      [`/schools/${eksempel.id}`]: eksempel,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('stand_at_%i_px_in_%s', async (width, scheme) => {
    for (const [name, address, text] of [
      ['avtaler', '/avtaler', agreement.title],
      ['avtale', `/avtaler/${agreement.id}`, 'Utviklingstid 1'],
      ['kull', '/kull', cohort.name],
      ['plasser', `/kull/${cohort.id}`, 'Bo Eksempel'],
    ] as const) {
      const page = await app.open(address, { width, scheme });
      await page.getByText(text).first().waitFor();
      await screenshot(page, `${name}-${width}-${scheme}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
