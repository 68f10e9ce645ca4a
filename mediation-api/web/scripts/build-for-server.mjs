// Builds the UI into the server's class path: npm ci when the lock changed, vite when a source changed, else nothing.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprintOf } from './fingerprint.mjs';

const INSTALLED = 'node_modules/.installed';
const BUILT = 'node_modules/.built';
const SERVED = '../target/classes/static';

const same = (stamp, print) => existsSync(stamp) && readFileSync(stamp, 'utf8') === print;

function npm(...words) {
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`The browser UI was not built: npm ${words.join(' ')} failed${status === null ? ' (is npm installed?)' : ''}.`);
    process.exit(1);
  }
}

const lock = fingerprintOf('package.json', 'package-lock.json');
if (!same(INSTALLED, lock)) {
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(INSTALLED, lock);
}

const sources = lock + fingerprintOf('index.html', 'vite.config.ts', 'public', 'src');
if (!same(BUILT, sources) || !existsSync('dist/index.html')) {
  npm('run', 'build', '--silent', '--', '--logLevel', 'warn');
  writeFileSync(BUILT, sources);
}

rmSync(SERVED, { recursive: true, force: true });
cpSync('dist', SERVED, { recursive: true });
