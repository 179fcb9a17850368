// Formatting, null-safety and every JUnit test, on a real PostgreSQL.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backendMark, backendPrint, demoJar, logs } from '../build.mjs';
import { backend, maven } from '../maven.mjs';
import { runInto } from '../processes.mjs';

const reports = join(backend, 'target', 'surefire-reports');
/** What each race came to with its lock and without: the tests write it. */
const races = join(backend, 'target', 'races.md');

function number(suite, name) {
  return Number(suite.match(new RegExp(` ${name}="(\\d+)"`))?.[1] ?? 0);
}

function counted() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const files = existsSync(reports) ? readdirSync(reports).filter((name) => /^TEST-.*\.xml$/.test(name)) : [];
  for (const file of files) {
    const suite = readFileSync(join(reports, file), 'utf8').match(/<testsuite [^>]*>/)?.[0] ?? '';
    const failed = number(suite, 'errors') + number(suite, 'failures');
    const skipped = number(suite, 'skipped');
    sum.passed += number(suite, 'tests') - failed - skipped;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

function checkRaces(part) {
  const [, , ...rows] = existsSync(races) ? readFileSync(races, 'utf8').trimEnd().split('\n') : [];
  const halves = rows.filter((row) => row.split('|').slice(1, -1).some((cell) => cell.trim() === ''));
  const right = rows.length > 0 && halves.length === 0;
  part.check('every race is run with its lock and without', right, halves.join('\n'));
}

export async function checkBackend(part, java) {
  const { command, args } = await maven();
  const run = (log, ...goals) => runInto(log, command, [...args, '-B', '-ntp', ...goals], { cwd: backend });
  const format = join(logs, 'backend-format.log');
  part.command('the Java code is formatted', await run(format, 'spotless:check'), format);

  rmSync(reports, { recursive: true, force: true });
  rmSync(races, { force: true });
  rmSync(backendMark, { force: true });
  const print = backendPrint(java);
  const log = join(logs, 'backend-verify.log');
  const code = await run(log, 'verify', '-Dspotless.check.skip=true');
  part.count('backend tests', counted(), code, log);
  if (code === 0) checkRaces(part);
  // What verify packaged is what the demo starts.
  if (code === 0 && existsSync(demoJar)) writeFileSync(backendMark, print);
}
