import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { eksempel } from '@/testing/fixtures/schools';
import {
  agreement,
  attendance,
  certificate,
  certified,
  cohort,
  enrolled,
  named,
  offered,
  reserved,
  waiting,
} from '@/testing/fixtures/trainer';
import { launchBrowser } from './browser';
import { type FixtureApp, startFixtureApp } from './fixtureApp';
import { expectNoAxeViolations, expectNoSidewaysScroll, screenshot } from './look';

describe('Kull og plasser', () => {
  let browser: Browser;
  let app: FixtureApp;
  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startFixtureApp(browser, {
      '/collaboration-agreements': { items: [agreement], nextCursor: null },
      [`/trainer-cohorts/${cohort.id}`]: cohort,
      '/trainer-slots': { items: [waiting, offered, reserved, named, enrolled, certified], nextCursor: null },
      [`/schools/${eksempel.id}`]: eksempel,
      [`/cohort-sessions/${attendance.sessionId}/attendance`]: attendance,
      [`/certificates/${certificate.code}`]: certificate,
      [`/trainer-slots/${waiting.id}`]: waiting,
    });
  });
  afterAll(async () => {
    await app.close();
    await browser.close();
  });

  it.each([
    [1280, 'light', 'nb', 'Regelen og hvem som gikk foran', 'Oppmøte på Samling 1', 'Flytt fram i køen'],
    [320, 'dark', 'nn', 'Regelen og kven som gjekk framfor', 'Oppmøte på Samling 1', 'Flytt fram i køen'],
    [320, 'light', 'en', 'The rule, and who went before', 'Attendance at Samling 1', 'Move to the front'],
  ] as const)('stands_at_%i_px_in_%s_in_%s', async (width, scheme, language, rule, came, front) => {
    const page = await app.open(`/kull/${cohort.id}`, { width, scheme, language });
    await page.getByText('Dina Eksempel').waitFor();
    await page.getByText(rule).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: came }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('group').getByText('Ada Eksempel').waitFor();
    await page.getByRole('button', { name: front }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: front }).waitFor();
    await screenshot(page, `kull-${width}-${scheme}-${language}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  it.each([1280, 320])('shows_a_certificate_to_anyone_at_%i_px', async (width) => {
    const page = await app.open(`/sertifikat/${certificate.code}`, { width });
    await page.getByText(certificate.name).waitFor();
    await screenshot(page, `sertifikat-${width}`);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });
});
