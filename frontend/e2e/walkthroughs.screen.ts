import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { theme } from '@/testing/fixtures/courses';
import { provider } from '@/testing/fixtures/scheme';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement } from '@/testing/fixtures/trainer';
import { coverage, round } from '@/testing/fixtures/walkthroughs';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

const list = (items: unknown[]) => ({ items, nextCursor: null });

describe('Skolevandring og temaer', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      [`/schools/${eksempel.id}`]: eksempel,
      '/collaboration-agreements': list([agreement]),
      '/walkthrough-rounds': list([round]),
      [`/walkthrough-rounds/${round.id}`]: round,
      [`/schools/${eksempel.id}/theme-coverage`]: coverage,
      '/course-themes': list([theme]),
      [`/course-themes/${theme.id}`]: theme,
      '/providers': list([provider]),
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light', 'nb', 'Tell videre', 'Nytt tema'],
    [320, 'dark', 'nn', 'Tel vidare', 'Nytt tema'],
    [320, 'light', 'en', 'Count on', 'New theme'],
  ] as const)('stand_at_%i_px_in_%s_and_%s', async (width, scheme, language, count, add) => {
    const page = await app.open(`/skoler/${eksempel.id}/skolevandring`, { width, scheme, language });
    const more = page.getByRole('button', { name: `${count}: ${round.title}` });
    await more.waitFor();
    await page.getByRole('listitem').filter({ hasText: theme.name[language] }).waitFor();
    await screenshot(page, `skolevandring-${width}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await more.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('form').waitFor();
    await screenshot(page, `skolevandring-skjema-${width}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    const themes = await app.open('/temaer', { width, scheme, language });
    await themes.getByRole('button', { name: add }).click();
    await screenshot(themes, `temaer-${width}-${language}`);
    await expectNoAxeViolations(themes);
    await expectNoSidewaysScroll(themes);
  });
});
