import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { participation } from '@/testing/fixtures/scheme';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Deltakelse', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/participations': { items: [participation], nextCursor: null, total: 1 },
      [`/participations/${participation.id}`]: participation,
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
    const list = await app.open('/deltakelse', { width, scheme });
    await list.getByRole('link', { name: /Eksempel, fra/ }).waitFor();
    await screenshot(list, `deltakelser-${width}-${scheme}`);
    await expectNoAxeViolations(list);
    await expectNoSidewaysScroll(list);
    const page = await app.open(`/deltakelse/${participation.id}`, { width, scheme });
    const deliver = page.getByRole('button', { name: 'Lever rapport 1 for Veilederne' });
    await deliver.waitFor();
    await screenshot(page, `deltakelse-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await deliver.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Levert dato').waitFor();
    await screenshot(page, `deltakelse-lever-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });

  it.each(['nn', 'en'] as const)('stands_in_%s', async (language) => {
    const page = await app.open(`/deltakelse/${participation.id}`, { language });
    await page.getByRole('article').first().waitFor();
    await screenshot(page, `deltakelse-${language}`);
    await expectNoAxeViolations(page);
  });
});
