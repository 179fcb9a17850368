import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { target } from './browser';

const folder = join(target, 'screenshots');

/** The whole page as a picture in target/screenshots. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, animations: 'disabled' });
}

/** WCAG 2.1 A and AA, as axe can see it; says what, where and why. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
  // A page of ours has no frames: what axe does for those, in a second page it opens each time, takes a third of its time.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).withTags(tags).analyze();
  const told = found.violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}`).join('\n')}`,
  );
  expect(told).toEqual([]);
}

/** Nothing may stick out of the window: at 320 px a page scrolls one way only. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, window } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(window);
}

/** No table that is shown hides a column behind its own edge. */
export async function expectTablesFit(page: Page): Promise<void> {
  const hiding = await page
    .locator('[role="region"]:has(> table)')
    .evaluateAll((all) =>
      all
        .filter((one) => one.scrollWidth > one.clientWidth)
        .map((one) => `${one.scrollWidth} of ${one.clientWidth}: ${one.textContent?.slice(0, 60)}`),
    );
  expect(hiding).toEqual([]);
}

/** All that is looked for on a screen, and its picture. */
export async function lookAt(page: Page, name: string): Promise<void> {
  await screenshot(page, name);
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await expectTablesFit(page);
}
