import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nothing, worklist } from '@/testing/fixtures/worklist';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Min uke', () => {
  let browser: Browser;
  let app: FixtureApp;
  let quiet: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, { '/me/worklist': worklist });
    quiet = await startFixtureApp(browser, { '/me/worklist': nothing });
  });
  afterAll(async () => {
    await app.close();
    await quiet.close();
    await browser.close();
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('stands_at_%i_px_in_%s', async (width, scheme) => {
    const page = await app.open('/', { width, scheme });
    await page.getByText('Avtalen går ut. Avklar om den skal fornyes.').waitFor();
    await screenshot(page, `uke-${width}-${scheme}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  });

  it('says_so_when_there_is_nothing', async () => {
    const page = await quiet.open('/');
    await page.getByText('Ingenting nytt.').waitFor();
    await screenshot(page, 'uke-tom');
    await expectNoAxeViolations(page);
  });

  it('asks_the_api_once_before_it_can_be_read', async () => {
    const page = await app.open('/skoler');
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.push(pathname);
    });
    await page.goto(new URL('/', page.url()).href);
    await page.getByText('Avtalen går ut. Avklar om den skal fornyes.').waitFor();
    expect(asked).toEqual(['/api/v1/me/worklist']);
  });

  it('is_walked_by_keyboard', async () => {
    const page = await app.open('/');
    await page.getByText('Avtalen går ut. Avklar om den skal fornyes.').waitFor();
    await page.locator('main h1').focus();
    await page.keyboard.press('Tab');
    const first = page.getByRole('region', { name: 'Haster' }).getByRole('link');
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});
