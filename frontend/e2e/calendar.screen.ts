import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { courses, feed, logged, month, planned, theme, undated } from '@/testing/fixtures/courses';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement } from '@/testing/fixtures/trainer';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { lookAt } from './look';

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
    const page = await app.open(`/kalender?maned=${month}`, { width, scheme });
    const dialog = page.getByRole('dialog');
    const press = (title: string) =>
      page
        .getByRole('button', { name: new RegExp(title) })
        .first()
        .click();
    const look = (name: string) => lookAt(page, `${name}-${width}-${scheme}`);
    const close = async () => {
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    };
    await page.getByText('Foreldremøte 5.–7. trinn').first().waitFor();
    await look('kalender');
    await press(planned.title);
    await dialog.getByRole('button', { name: 'Logg som holdt' }).click();
    await look('kalender-kurs');
    await dialog.getByRole('button', { name: 'Avbryt' }).click();
    await dialog.getByRole('button', { name: 'Flytt' }).click();
    await look('kalender-flytt');
    await close();
    await press(logged.title);
    await dialog.getByRole('heading').first().waitFor();
    await look('kalender-holdt');
    await close();
    await page.getByRole('button', { name: 'Planlegg' }).click();
    await dialog.getByLabel('Avtale').waitFor();
    await look('kalender-ny');
    await close();
    await page.getByRole('button', { name: 'Abonner' }).click();
    await dialog.getByRole('listitem').filter({ hasText: feed.name }).waitFor();
    await look('kalender-abonner');
    await page.context().close();
  });
});
