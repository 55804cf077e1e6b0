// Installs the packages when they are missing or older than the lock file, so that every command works on a
// fresh clone. Plain JavaScript without imports of packages, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const lock = readFileSync(`${root}package-lock.json`, 'utf8');
const stamp = `${root}node_modules/.highlight-report-lock`;

const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) {
  process.stderr.write('Installing the packages (once) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    process.stderr.write('The packages could not be installed: check the connection to the npm registry.\n');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
