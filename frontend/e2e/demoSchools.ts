import { readFile } from 'node:fs/promises';
import { vi } from 'vitest';
import type { Import, SchoolPage } from '@/api/generated';
import { ask, sendForm } from './api';

const name = 'demo-skoler-5.csv';

/** Schools that do not exist, in Udir's own report: UTF-16 without a mark, as the statistics bank writes it. */
export async function demoSchoolsFile() {
  const text = await readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf16le') };
}

/** For a story that is about something else; a file known before changes nothing. */
export async function importDemoSchools(): Promise<void> {
  const { buffer, mimeType } = await demoSchoolsFile();
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(buffer)], { type: mimeType }), name);
  form.set('source', 'UDIR_NATIONAL_TESTS');
  form.set('mode', 'APPLY');
  form.set('createMissingSchools', 'true');
  const { id } = await sendForm<Import>('admin', '/imports', form);
  const applied = async () => {
    const { status } = await ask<Import>('admin', `/imports/${id}`);
    if (status !== 'APPLIED') throw new Error(`The import is ${status}.`);
  };
  await vi.waitFor(applied, { timeout: 30_000, interval: 200 });
}

export async function schoolIdOf(orgNumber: string): Promise<string> {
  const { items } = await ask<SchoolPage>('stranger', `/schools?orgNumber=${orgNumber}`);
  const [school] = items;
  if (!school) throw new Error(`No school has the number ${orgNumber}.`);
  return school.id;
}
