import { expectation } from './expectation.mjs';

const sentence = (page) => page.locator('.replay-sentence').innerText();

/** The auditor goes back to the first event with the keys, forward again, and to the moment by the other clock. */
export async function expectReplay(desk) {
  const { page } = desk;
  await page.getByRole('button', { name: '案件回放' }).click();
  await page.getByTestId('replay-place').waitFor();
  const last = await page.getByTestId('replay-place').innerText();
  expectation(/第 (\d+) 步，共 \1 步/.test(last), `the replay begins at the last event: ${last}`);
  await page.keyboard.press('Home');
  await page.getByText('第 1 步，').waitFor();
  await page.getByTestId('case-stage').filter({ hasText: '登记' }).waitFor();
  expectation((await sentence(page)).includes('登记'), 'the first event is the registration');
  const asked = new URL(page.url()).searchParams.get('asOf');
  expectation(asked === 'event:0', `the address says from where it is seen: ${asked}`);
  await page.keyboard.press('ArrowRight');
  await page.getByText('第 2 步，').waitFor();
  await page.locator('.replay-difference').first().waitFor();
  await page.getByText('发生时间', { exact: true }).first().click();
  await page.waitForURL((url) => url.searchParams.get('asOf').startsWith('occurred:'));
  await desk.tab('流程图');
  await page.locator('.bpmn-canvas .token').first().waitFor();
  await page.getByRole('button', { name: '返回当前' }).click();
  await page.getByRole('button', { name: '案件回放' }).waitFor();
}
