import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { demoSchoolsFile, importDemoSchools, schoolIdOf } from './demoSchools';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot, signInAs, speak } from './story';

const flesberg = '01900000-0000-7000-8000-000000000202';
const eksempel = '01900000-0000-7000-8000-000000000203';
const publicFigures = '01900000-0000-7000-8000-000000000701';
const sixIndicators = '01900000-0000-7000-8000-000000000702';

/** Why the points are what they are, on the running product: from a file to a sentence, and what a pupil is worth. */
describe('the risk picture', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('a_file_becomes_sentences_on_the_page_of_its_school', async () => {
    const page = await signInAs(browser, 'admin', '/import');
    await page.getByLabel('Fil', { exact: true }).setInputFiles(await demoSchoolsFile());
    await page.getByLabel('Legg til skoler registeret mangler').check();
    await page.getByRole('button', { name: 'Prøvekjør' }).click();
    await page.getByRole('button', { name: 'Ta i bruk' }).click();
    await page.getByText('Tallene er tatt i bruk og vises overalt.').waitFor();
    await page.getByRole('link', { name: 'Skoler', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Søk etter navn' }).fill('Fjelltun');
    await page.getByRole('link', { name: 'Fjelltun skole (DEMO)' }).click();
    const reading = page.getByRole('heading', { name: 'Lesing (skalapoeng), 5. trinn' });
    const said = page.getByRole('article').filter({ has: reading });
    await said
      .getByText(
        'Fra 46 skalapoeng i 2023–24 (n = 30) til 51 skalapoeng i 2024–25 (n = 31): +5 skalapoeng, bedre og mer enn usikkerheten (±4,17).',
      )
      .waitFor();
    await screenshot(page, 'story-setninger');
    await expectNoAxeViolations(page);
    await speak(page, 'nn');
    await page.getByText(/\+5\sskalapoeng, betre og meir enn uvissa \(±4,17\)/).waitFor();
    await expectNoAxeViolations(page);
    await speak(page, 'en');
    await page.getByText(/\+5\sscale points, better and more than the uncertainty \(±4\.17\)/).waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it.each([
    [
      'nb',
      {
        width: 1280,
        scheme: 'light',
        heading: 'Hvorfor disse poengene?',
        counted: '3 av 12 tall gir poeng.',
        because: '46 ± 3,2 (30 elever) er dårligere enn den absolutte grensen, 47.',
      },
    ],
    [
      'nn',
      {
        width: 320,
        scheme: 'dark',
        heading: 'Kvifor desse poenga?',
        counted: '3 av 12 tal gir poeng.',
        because: '46 ± 3,2 (30 elevar) er dårlegare enn den absolutte grensa, 47.',
      },
    ],
    [
      'en',
      {
        width: 320,
        scheme: 'light',
        heading: 'Why these points?',
        counted: '3 of 12 figures give points.',
        because: '46 ± 3.2 (30 pupils) is worse than the absolute limit, 47.',
      },
    ],
  ] as const)('a_principal_reads_in_%s_why_the_points_are_what_they_are', async (language, told) => {
    const page = await signInAs(browser, 'principal-flesberg', `/skoler/${flesberg}/risiko`, {
      viewport: { width: told.width, height: 900 },
      colorScheme: told.scheme,
    });
    await speak(page, language);
    const why = page.getByRole('region', { name: told.heading });
    await why.getByText(told.counted).waitFor();
    const [first] = await why.getByRole('listitem').allTextContents();
    expect(first?.replaceAll('\u00a0', ' ')).toContain(told.because);
    await screenshot(page, `story-risikobilde-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  it('the_figures_of_flesberg_are_one_series_with_their_uncertainty_and_pupils', async () => {
    const page = await signInAs(browser, 'principal-flesberg', `/skoler/${flesberg}/risiko`);
    await page.getByText('Alle 12 tall, også de som ikke gir poeng').click();
    const figures = page.getByRole('table', { name: 'Tallene bak risikopoengene' });
    const reading = figures.getByRole('row', { name: /^Lesing 5\. trinn/ });
    await reading.first().waitFor();
    const told = await reading.getByRole('cell').allTextContents();
    expect(told.filter((_, place) => place % 3 === 0)).toEqual([
      '55\u00a0±\u00a03,3 (25 elever)',
      '49\u00a0±\u00a04,0 (26 elever)',
      '52\u00a0±\u00a03,6 (27 elever)',
    ]);
    const parts = page.getByRole('table', { name: /^Endringen i prosentpoeng/ });
    const sums = (await parts.getByRole('row').allTextContents()).flatMap((row) => {
      const [, sign, figure] = /([+−]?)(\d+,\d{2}) prosentpoeng/.exec(row) ?? [];
      return figure ? [(sign === '−' ? -100 : 100) * Number(figure.replace(',', '.'))] : [];
    });
    const [together = 0, ...others] = sums.map(Math.round).reverse();
    expect(others.reduce((sum, part) => sum + part, 0)).toBe(together);
    await page.getByText('Hvert tall før og etter, med usikkerheten').click();
    const changes = page.getByRole('table', { name: /^Endringen i hvert tall/ });
    await changes.getByText('innenfor usikkerheten, ± 5,38').waitFor();
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('what_is_hidden_is_written_out_and_the_share_has_bounds', async () => {
    await importDemoSchools();
    const lauvas = await schoolIdOf('310000086');
    const page = await signInAs(
      browser,
      'stranger',
      `/skoler/${lauvas}/risiko?modell=${publicFigures}&aar=2024-25`,
    );
    await page.getByText('2 av 6 tall gir poeng. 3 teller ikke med: prikket.').waitFor();
    const bounds = page.getByRole('region', { name: 'Hvor stor andelen kan være' });
    await bounds.getByText('ligger andelen mellom 11,1 % og 61,1 %').waitFor();
    const ends = bounds.getByRole('table', { name: 'Laveste og høyeste andel' });
    await ends
      .getByRole('row', { name: /Av tallene som vises/ })
      .getByText('22,2 %')
      .waitFor();
    await bounds.getByRole('img', { name: 'Lavest mulig: 11,1' }).focus();
    await page.keyboard.press('ArrowRight');
    await bounds.getByText('Av tallene som vises: 22,2 %').waitFor();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      bounds.getByRole('button', { name: 'Last ned PNG' }).click(),
    ]);
    expect(picture.suggestedFilename()).toMatch(/spenn\.png$/);
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      bounds.getByRole('button', { name: 'Last ned CSV' }).click(),
    ]);
    const told = await readFile(await table.path(), 'utf8');
    expect(told).toContain('prikket');
    expect(told).toMatch(/Høyest mulig;11;18;61[.,]11/);
    await screenshot(page, 'story-risikobilde-prikket');
    await expectNoAxeViolations(page);
    await page.context().close();
  });

  it('what_a_pupil_is_worth_is_tried_by_keyboard_and_stands_in_the_address', async () => {
    const address = `/skoler/${eksempel}/risiko?modell=${sixIndicators}&aar=2024-25`;
    const page = await signInAs(browser, 'adviser', address);
    await page
      .getByText('2023–24 kan ikke sammenlignes. Det er for få tall i den første perioden.')
      .waitFor();
    expect(await page.getByLabel('Sammenlign med').inputValue()).toBe('2022-23');
    await page.getByText('1 elev fra nivå 1 til nivå 2 (da er 24,0 % på nivå 1)').waitFor();
    const down = await page.evaluate(() => window.scrollY);
    await page.getByRole('button', { name: 'Prøv Regning, nivå 1 5. trinn 2024–25' }).press('Enter');
    const pupils = page.getByLabel('Elever på nivå 1, av 50');
    await expect.poll(() => pupils.inputValue()).toBe('12');
    await page.getByText('6 av 39 poeng').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(down);
    await screenshot(page, 'story-hva-om');
    await expectNoAxeViolations(page);
    await page.reload();
    await page.getByText('6 av 39 poeng').waitFor();
    await page.context().close();
  });

  it('two_windows_with_a_break_between_them_are_not_compared', async () => {
    const address = `/skoler/${flesberg}/risiko?modell=${publicFigures}&aar=2022-23&fra=2021-22`;
    const page = await signInAs(browser, 'stranger', address);
    await page.getByText('De to periodene kan ikke sammenlignes:').waitFor();
    await page.getByText('Det er et brudd i tallserien mellom de to periodene.').waitFor();
    expect(await page.getByRole('table', { name: /^Endringen i prosentpoeng/ }).count()).toBe(0);
    await expectNoAxeViolations(page);
    await page.context().close();
  });
});
