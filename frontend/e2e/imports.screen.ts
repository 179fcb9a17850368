import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { dryRun, refused, running } from '@/testing/fixtures/imports';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Importer tall', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/imports': { items: [dryRun, running, refused], nextCursor: null },
      [`/imports/${dryRun.id}`]: dryRun,
      [`/imports/${refused.id}`]: refused,
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
      ['import', '/import', 'Ny fil'],
      ['import-validated', `/import/${dryRun.id}`, 'Ta i bruk'],
      ['import-refused', `/import/${refused.id}`, 'missing-column'],
    ] as const) {
      const page = await app.open(address, { width, scheme });
      await page.getByText(text).first().waitFor();
      await screenshot(page, `${name}-${width}-${scheme}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
  });
});
