// Lints every model of processes/ with bpmnlint: its recommended rules and those of Camunda 7.24. Maven calls it in
// verify. A warning counts: a drawing is either right or it is not.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');

installPackages();
const models = readdirSync(join(root, 'processes'), { recursive: true })
  .filter((file) => file.endsWith('.bpmn'))
  .map((file) => relative(here, join(root, 'processes', file)));
if (models.length === 0) {
  console.error('processes/ holds no model to lint');
  process.exit(1);
}
const bpmnlint = join(here, 'node_modules/bpmnlint/bin/bpmnlint.js');
const { status } = spawnSync(process.execPath, [bpmnlint, '--max-warnings', '0', ...models], { cwd: here, stdio: 'inherit' });
if (status === 0) {
  console.log(`bpmnlint: ${models.length} models are clean`);
}
process.exit(status ?? 1);

/** `npm ci` only when the lock file is not the one that was installed; scripts of packages never run. */
function installPackages() {
  const stamp = join(here, 'node_modules', '.installed');
  const wanted = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(stamp, wanted);
}
