import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Language } from '@/lib/language';

export { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

/** Where the running product answers. */
export const baseUrl = (process.env.RT_BASE_URL ?? 'http://localhost:8080').replace(/\/$/, '');

/** The invented persons of the demo issuer's sign-in page. */
export type Persona =
  | 'admin'
  | 'provider-admin'
  | 'adviser'
  | 'owner-flesberg'
  | 'owner-kongsberg'
  | 'principal-flesberg'
  | 'principal-madsebakken'
  | 'county-governor'
  | 'stranger';

/** A page of a person's own, signed in through the issuer as a person does it, at this address. */
export async function signInAs(
  browser: Browser,
  persona: Persona,
  address = '/',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(`${baseUrl}${address}`);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await choosePersona(page, persona);
  await page.getByRole('navigation', { name: 'Hovedmeny' }).waitFor();
  return page;
}

/** On the issuer's page; a window of its own too. */
export async function choosePersona(page: Page, persona: Persona): Promise<void> {
  await page.locator(`button[name="username"][value="${persona}"]`).click();
}

/** The same page again, in another language. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate((spoken) => window.localStorage.setItem('rodtrad.language', spoken), language);
  await page.reload();
  await page.locator(`html[lang="${language}"]`).waitFor();
}
