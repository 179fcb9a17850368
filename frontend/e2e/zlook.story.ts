import { it } from 'vitest';
import { launchBrowser } from './browser';
import { baseUrl, expectNoAxeViolations, expectNoSidewaysScroll, screenshot, signInAs } from './story';

it('looks', async () => {
  const browser = await launchBrowser();
  const page = await signInAs(browser, 'provider-admin', '/avtaler');
  await page.getByRole('link', { name: 'Ny avtale' }).click();
  await page.getByRole('button', { name: 'Legg til ytelse' }).click();
  await page.getByRole('button', { name: 'Legg til fase' }).click();
  await page.getByRole('button', { name: 'Legg til veileder' }).click();
  await page.getByRole('button', { name: 'Opprett utkastet' }).click();
  await page.getByRole('alert').waitFor();
  await screenshot(page, 'look-ny-avtale');
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'look-ny-avtale-320');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${baseUrl}/kull/nytt`);
  await page.getByRole('button', { name: 'Legg til en samling' }).click();
  await page.getByRole('button', { name: 'Åpne kullet' }).click();
  await page.getByRole('alert').waitFor();
  await screenshot(page, 'look-nytt-kull');
  await expectNoAxeViolations(page);
  await browser.close();
});
