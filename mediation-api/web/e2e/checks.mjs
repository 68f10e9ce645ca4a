import { fill } from './desk.mjs';
import { expectation } from './expectation.mjs';

/** Two people look at the same free task; the one who presses second learns that it is taken. */
export async function expectSecondTakerTold(first, second, caseNumber) {
  // The second page hears of no changes, as behind a slow line.
  await second.page.route('**/api/tasks/stream', (request) => request.abort());
  await second.open(`/tasks?q=${encodeURIComponent(caseNumber)}`);
  const late = second.page.getByRole('button', { name: /^认\s*领$/ });
  await late.waitFor();
  await first.open(`/tasks?q=${encodeURIComponent(caseNumber)}`);
  await first.page.getByRole('button', { name: /^认\s*领$/ }).click();
  await first.page.getByText('已认领').waitFor();
  await late.click();
  await second.page.getByText('该待办已被他人认领').waitFor();
  await late.waitFor({ state: 'detached' });
}

export async function expectFiltersInAddress(desk, caseNumber) {
  const { page } = desk;
  await desk.open('/tasks');
  await page.getByRole('textbox', { name: '按案号查找' }).or(page.getByRole('searchbox')).first().fill(caseNumber);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === caseNumber);
  await page.reload();
  await page.getByRole('link', { name: caseNumber }).first().waitFor();
  expectation((await page.locator('tr.row-opens').count()) === 1, 'the list shows the case looked for alone');
}

/** The token stands on the task in the drawing, and the makers of the library are named on it. */
export async function expectToken(desk, activity) {
  const { page } = desk;
  await desk.tab('流程图');
  const tabs = page.locator('.bpmn-canvas');
  await tabs.first().waitFor();
  const waiting = page.locator(`.bpmn-canvas [data-element-id="${activity}"].step-active`);
  const others = page.locator('.ant-tabs .ant-tabs .ant-tabs-tab');
  for (let index = 0; (await waiting.count()) === 0 && index < (await others.count()); index++) {
    await others.nth(index).click();
    await page.locator('.bpmn-canvas .djs-shape').first().waitFor();
    await page.locator('.bpmn-canvas .step-passed').first().waitFor();
  }
  await waiting.waitFor();
  await page.locator('.bpmn-canvas .token').first().waitFor();
  await page.locator('.bjs-powered-by').waitFor();
}

/** One condition of acceptance is not met: the sentence of the rule stands beside the form. */
export async function expectRefusal(desk, step, caseId) {
  const item = await desk.task(step.task);
  await item.getByRole('radio', { name: step.command, exact: true }).check();
  const [unmet, ...met] = Object.keys(step.fields);
  await fill(item, { ...Object.fromEntries(met.map((label) => [label, true])), [unmet]: false });
  const refused = desk.page.waitForResponse((response) => response.url().endsWith(`/api/cases/${caseId}/commands`));
  await item.getByRole('button', { name: /^提\s*交$/ }).click();
  expectation((await refused).status() === 409, 'an unmet condition of acceptance is refused');
  const sentence = await item.getByRole('alert').innerText();
  expectation(/[\u4E00-\u9FFF]{6}/.test(sentence), `the refusal is a Chinese sentence: ${sentence}`);
}

const TOLD = ['登记', '受理', '同意调解', '调解员', '调解会议', '方案', '签', '印', '核实', '回访', '结案', '归档'];

/** The history tells every stage in sentences, and nothing waits any more. */
export async function expectArchived(desk) {
  const { page } = desk;
  await page.getByText('目前没有需要您办理的事项').waitFor();
  await desk.tab('办理日志');
  await page.locator('.log-step').first().waitFor();
  const sentences = await page.locator('.log-step strong').allInnerTexts();
  const untold = TOLD.filter((word) => !sentences.some((sentence) => sentence.includes(word)));
  expectation(untold.length === 0, `the history tells of ${untold.join('、')}:\n${sentences.join('\n')}`);
}
