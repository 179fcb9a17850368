import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { dead, kept, pending } from '@/testing/fixtures/outbox';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Utboks', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/outbox-messages': { items: [kept, dead, pending], nextCursor: null },
      [`/outbox-messages/${kept.id}`]: kept,
      [`/outbox-messages/${dead.id}`]: dead,
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
    for (const [name, address, text] of [
      ['utboks', '/utboks', 'Ada Eksempel'],
      ['utboks-ikke-sendt', `/utboks/${kept.id}`, 'Hei, Bo Eksempel!'],
      ['utboks-gitt-opp', `/utboks/${dead.id}`, 'Send på nytt'],
    ] as const) {
      const page = await app.open(address, { width, scheme });
      await page.getByText(text).first().waitFor();
      await screenshot(page, `${name}-${width}-${scheme}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
