import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { problem } from '@/testing/api';
import { parents, voice } from '@/testing/fixtures/measure';
import { owned, participation, provider, scheme } from '@/testing/fixtures/scheme';
import { eksempel, municipalities } from '@/testing/fixtures/schools';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, lookAt, screenshot } from './look';

const list = (items: unknown[]) => ({ items, nextCursor: null });

const mine = { ...owned, id: '01900000-0000-7000-8000-000000005103' };

describe('Deltakelse', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/participations': { items: [participation], nextCursor: null, total: 1 },
      [`/participations/${participation.id}`]: participation,
      [`/participations/${mine.id}`]: mine,
      [`PATCH /participations/${mine.id}`]: problem({ type: 'precondition-failed', status: 412 }),
      [`/schools/${eksempel.id}`]: eksempel,
      '/schools': list([]),
      '/voices': list([voice, parents]),
      '/providers': list([provider]),
      '/schemes': list([scheme]),
      [`/schemes/${scheme.id}`]: scheme,
      [`PATCH /schemes/${scheme.id}`]: problem({ type: 'precondition-failed', status: 412 }),
      '/municipalities': list(municipalities),
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

  it.each([
    [1280, 'light', 'nb', 'Endre skoler og veiledere', 'Fjern Vidar Veiviser', 'Lagre', 'Tilby plass'],
    [320, 'dark', 'nn', 'Endre skular og rettleiarar', 'Fjern Vidar Veiviser', 'Lagre', 'Tilby plass'],
    [320, 'light', 'en', 'Change schools and advisers', 'Remove Vidar Veiviser', 'Save', 'Offer a place'],
  ] as const)(
    'is_changed_and_offered_at_%i_px_in_%s_and_%s',
    async (width, scheme, language, change, out, save, offer) => {
      const page = await app.open(`/deltakelse/${mine.id}`, { width, scheme, language });
      await page.getByRole('button', { name: change }).click();
      await page.getByRole('button', { name: out }).click();
      await page.getByRole('button', { name: save, exact: true }).click();
      await page.getByRole('alert').getByRole('table').waitFor();
      await screenshot(page, `deltakelse-endre-${width}-${language}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      const offering = await app.open('/deltakelse', { width, scheme, language });
      await offering.getByRole('button', { name: offer }).click();
      await offering.getByRole('form').getByRole('combobox').nth(2).selectOption('3303');
      await screenshot(offering, `deltakelse-tilby-${width}-${language}`);
      await expectNoAxeViolations(offering);
      await expectNoSidewaysScroll(offering);
    },
  );

  it.each([
    [1280, 'light', 'nb', 'Endre', 'Ny ordning', 'Lagre ordningen'],
    [320, 'dark', 'nn', 'Endre', 'Ny ordning', 'Lagre ordninga'],
    [320, 'light', 'en', 'Change', 'New scheme', 'Save the scheme'],
  ] as const)(
    'is_of_schemes_that_are_written_at_%i_px_in_%s_and_%s',
    async (width, light, language, change, add, save) => {
      const page = await app.open('/ordninger', { width, scheme: light, language });
      await page.getByRole('region', { name: scheme.name }).waitFor();
      await lookAt(page, `ordninger-${width}-${language}`);
      await page.getByRole('button', { name: `${change} ${scheme.name}` }).click();
      await page.getByRole('form').getByRole('checkbox').first().click();
      await page.getByRole('button', { name: save }).click();
      await page.getByRole('alert').waitFor();
      await lookAt(page, `ordning-endre-${width}-${language}`);
      await page.getByRole('button', { name: add }).click();
      await lookAt(page, `ordning-ny-${width}-${language}`);
      await page.context().close();
    },
  );
});
