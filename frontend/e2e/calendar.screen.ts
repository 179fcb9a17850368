import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { courses, feed, logged, month, planned, theme, undated } from '@/testing/fixtures/courses';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement } from '@/testing/fixtures/trainer';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Kalender', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/courses': { items: [...courses, undated], nextCursor: null },
      ...Object.fromEntries(courses.map((course) => [`/courses/${course.id}`, course])),
      '/course-themes': { items: [theme], nextCursor: null },
      '/calendar-feeds': { items: [feed], nextCursor: null },
      '/collaboration-agreements': { items: [agreement], nextCursor: null },
      [`/schools/${eksempel.id}`]: eksempel,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('stands_at_%i_px_in_%s', async (width, scheme) => {
    const address = `/kalender?maned=${month}`;
    for (const [name, search, button] of [
      ['kalender', '', null],
      ['kalender-kurs', `&kurs=${planned.id}`, 'Logg som holdt'],
      ['kalender-holdt', `&kurs=${logged.id}`, null],
      ['kalender-flytt', `&kurs=${planned.id}`, 'Flytt'],
      ['kalender-ny', '&vis=ny', null],
      ['kalender-abonner', '&vis=abonner', null],
    ] as const) {
      const page = await app.open(`${address}${search}`, { width, scheme });
      await page.getByText('Foreldremøte 5.–7. trinn').first().waitFor();
      if (search !== '') await page.getByRole('dialog').getByRole('heading').first().waitFor();
      if (button) await page.getByRole('dialog').getByRole('button', { name: button }).click();
      await screenshot(page, `${name}-${width}-${scheme}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await page.context().close();
    }
  });
});
