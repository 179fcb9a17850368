// The screens: style, types, generated client, unit and architecture tests, the built bundle and its size.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildFrontend, frontend, logs, npm, npmInstall } from '../build.mjs';
import { runInto } from '../processes.mjs';

const results = join(frontend, 'target', 'test-results');

export async function npmRun(script, env = process.env) {
  const log = join(logs, `frontend-${script.replace(':', '-')}.log`);
  rmSync(log, { force: true });
  const code = await runInto(log, npm, ['run', script], { cwd: frontend, env });
  return { code, log };
}

/** Runs a script whose tests write `<name>.json`, and counts them. */
export async function countTests(part, what, script, name, env) {
  const file = join(results, `${name}.json`);
  rmSync(file, { force: true });
  const { code, log } = await npmRun(script, env);
  const found = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const counts = {
    passed: found?.numPassedTests ?? 0,
    failed: found?.numFailedTests ?? 0,
    skipped: (found?.numPendingTests ?? 0) + (found?.numTodoTests ?? 0),
  };
  part.count(what, counts, code, log);
}

export async function checkFrontend(part) {
  await npmInstall();
  for (const [script, what] of [
    ['lint', 'style and imports'],
    ['typecheck', 'types'],
    ['check:client', 'the generated client is what the contract gives'],
  ]) {
    const { code, log } = await npmRun(script);
    part.command(what, code, log);
  }
  await countTests(part, 'frontend tests', 'test', 'unit');
  await buildFrontend();
  await countTests(part, 'screens in Chromium', 'screens', 'screens');
  const { code, log } = await npmRun('size');
  part.command('the first view is small enough', code, log);
}
