import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { problem } from '@/testing/api';
import {
  analysis,
  difference,
  first,
  measure,
  ofAdvisers,
  outcome,
  parents,
  plain,
  second,
  voice,
} from '@/testing/fixtures/measure';
import { eksempel } from '@/testing/fixtures/schools';
import { agreement } from '@/testing/fixtures/trainer';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

const list = (items: unknown[]) => ({ items, nextCursor: null });

describe('Analyse og tiltak, Seks faktorer', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      [`/schools/${eksempel.id}`]: eksempel,
      '/pedagogical-analyses': list([analysis]),
      '/measures': list([plain, measure]),
      [`/measures/${measure.id}`]: measure,
      [`PATCH /measures/${measure.id}`]: problem({ type: 'precondition-failed', status: 412 }),
      '/collaboration-agreements': list([agreement]),
      '/voices': list([voice, parents]),
      '/reported-outcomes': list([outcome]),
      [`/reported-outcomes/${outcome.id}`]: outcome,
      [`DELETE /reported-outcomes/${outcome.id}`]: problem({ type: 'precondition-failed', status: 412 }),
      '/factor-judgements': list([second, ofAdvisers, first]),
      [`/factor-judgements/${second.id}/difference`]: difference,
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
    for (const [name, address, text, form] of [
      ['tiltak', 'tiltak', measure.title, 'Ny analyse'],
      ['rapportert', 'tiltak', outcome.text, 'Nytt rapportert resultat'],
      ['faktorer', 'faktorer', 'Skolen: 1 – ikke begynt', 'Ny vurdering'],
      ['faktorer-tabell', 'faktorer?visning=tabell', 'Siste vurdering av hver faktor', 'Ny vurdering'],
    ] as const) {
      const page = await app.open(`/skoler/${eksempel.id}/${address}`, { width, scheme });
      await page.getByText(text).first().waitFor();
      await screenshot(page, `${name}-${width}-${scheme}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: form }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('form', { name: form }).waitFor();
      await screenshot(page, `${name}-skjema-${width}-${scheme}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
  });

  it.each([
    [1280, 'light', 'nb', 'Endre tiltaket', 'Ansvarlig', 'Lagre tiltaket'],
    [320, 'dark', 'nn', 'Endre tiltaket', 'Ansvarleg', 'Lagre tiltaket'],
    [320, 'light', 'en', 'Change the measure', 'Responsible', 'Save the measure'],
  ] as const)(
    'a_measure_is_changed_beside_what_another_saved_at_%i_px_in_%s_and_%s',
    async (width, scheme, language, change, responsible, save) => {
      const page = await app.open(`/skoler/${eksempel.id}/tiltak`, { width, scheme, language });
      await page.getByRole('button', { name: `${change}: ${measure.title}` }).click();
      const form = page.getByRole('form', { name: `${change}: ${measure.title}` });
      await form.getByLabel(responsible).fill('Bo Eksempel');
      await form.getByRole('button', { name: save }).click();
      await page.getByRole('alert').getByRole('table').waitFor();
      await screenshot(page, `tiltak-konflikt-${width}-${language}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    },
  );

  it.each([
    [1280, 'light', 'nb', /^Rett resultatet/, 'Slett resultatet …', 'Slett for godt'],
    [320, 'dark', 'nn', /^Rett resultatet/, 'Slett resultatet …', 'Slett for godt'],
    [320, 'light', 'en', /^Correct the/, 'Delete the outcome …', 'Delete for good'],
  ] as const)(
    'what_was_written_by_mistake_is_removed_by_keyboard_when_it_is_meant_at_%i_px_in_%s_and_%s',
    async (width, scheme, language, change, remove, sure) => {
      const page = await app.open(`/skoler/${eksempel.id}/tiltak`, { width, scheme, language });
      await page.getByRole('button', { name: change }).click();
      await page.getByRole('button', { name: remove }).focus();
      await page.keyboard.press('Enter');
      const form = page.getByRole('form', { name: remove });
      await form.getByRole('button', { name: sure }).focus();
      await page.keyboard.press('Enter');
      await form.getByRole('alert').waitFor();
      await screenshot(page, `rapportert-slett-${width}-${language}`);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    },
  );

  it.each(['nn', 'en'] as const)('stand_in_%s', async (language) => {
    for (const address of ['tiltak', 'faktorer']) {
      const page = await app.open(`/skoler/${eksempel.id}/${address}`, { language });
      await page.getByRole('heading', { level: 3 }).first().waitFor();
      await screenshot(page, `${address}-${language}`);
      await expectNoAxeViolations(page);
    }
  });
});
