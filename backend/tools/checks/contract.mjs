// The first of the contract's four witnesses; the other three are JUnit tests.
import { join } from 'node:path';
import { frontend, logs, npmInstall, root } from '../build.mjs';
import { runInto } from '../processes.mjs';

export async function checkContract(part) {
  await npmInstall();
  const log = join(logs, 'contract-lint.log');
  const redocly = join(frontend, 'node_modules', '@redocly', 'cli', 'bin', 'cli.js');
  const args = [redocly, 'lint', '--config', '.redocly.yaml', 'openapi.yaml'];
  part.command('openapi.yaml follows its own conventions', await runInto(log, process.execPath, args, { cwd: root }), log);
}
