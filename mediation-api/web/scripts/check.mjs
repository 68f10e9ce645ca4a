// The UI's part of `mvn verify`: types and lint, process models, unit tests.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const models = existsSync('../../processes/src/main/resources/bpmn') ? ['bpmnlint'] : [];
for (const script of ['lint', ...models, 'test']) {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`The browser UI did not pass: npm run ${script}`);
    process.exit(1);
  }
}
