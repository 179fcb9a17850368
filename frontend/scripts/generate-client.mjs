// Generates the client from the contract into src/api/generated.
// With --check it writes nothing there and fails when what is committed is not what the contract gives.
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { parse } from 'yaml';

const here = fileURLToPath(new URL('..', import.meta.url));
const contract = join(here, '..', 'openapi.yaml');
const committed = join(here, 'src', 'api', 'generated');
const checking = process.argv.includes('--check');

async function files(folder) {
  if (!existsSync(folder)) return new Map();
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = found
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name);
      return [path.slice(folder.length + 1), await readFile(path, 'utf8')];
    });
  return new Map((await Promise.all(texts)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function generate(output) {
  await createClient({
    input: contract,
    output: { path: output, postProcess: [] },
    logs: { level: 'silent', file: false },
    plugins: [
      { name: '@hey-api/typescript', enums: false },
      { name: '@hey-api/sdk' },
      { name: '@hey-api/client-fetch', baseUrl: '/api/v1' },
    ],
  });
}

/** The contract lists its problem types beside the schemas, so they get a file of their own. */
async function generateProblems(output) {
  const problems = parse(await readFile(contract, 'utf8'))['x-problems'] ?? {};
  const lines = Object.keys(problems).map((slug) => `  '${slug}',`);
  const text = [
    '// This file is generated from the contract.',
    '',
    'export const problemTypes = [',
    ...lines,
    '] as const;',
    '',
    'export type ProblemType = (typeof problemTypes)[number];',
    '',
  ];
  await writeFile(join(output, 'problems.gen.ts'), text.join('\n'));
}

function stale(before, after) {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.filter((name) => before.get(name) !== after.get(name)).sort();
}

if (!existsSync(contract)) {
  process.stderr.write('There is no openapi.yaml at the top of the repository.\n');
  process.exit(1);
}
await mkdir(join(here, 'target'), { recursive: true });
const fresh = await mkdtemp(join(here, 'target', 'client-'));
try {
  await generate(fresh);
  await generateProblems(fresh);
  const changed = stale(await files(committed), await files(fresh));
  if (checking && changed.length > 0) {
    process.stderr.write(`The client is stale, run "npm run generate":\n  ${changed.join('\n  ')}\n`);
    process.exitCode = 1;
  } else if (!checking) {
    await rm(committed, { recursive: true, force: true });
    await cp(fresh, committed, { recursive: true });
    process.stdout.write(`The client follows the contract (${changed.length} files changed).\n`);
  }
} finally {
  await rm(fresh, { recursive: true, force: true });
}
