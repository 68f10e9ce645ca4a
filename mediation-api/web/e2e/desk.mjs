// One person at the browser: signs in, opens a case, fills in forms by their labels and sends them.
import { expectation } from './expectation.mjs';

const PASSWORD = 'demo-2026';

export class Desk {
  constructor(page, base) {
    this.page = page;
    this.base = base;
  }

  /** Typed in, as somebody without demonstration buttons would. */
  async signIn(username) {
    await this.page.goto(`${this.base}/login`);
    const leave = this.page.getByRole('button', { name: '退出登录' });
    await this.page.locator('#login_username').or(leave).first().waitFor();
    if (await leave.isVisible()) {
      await leave.click();
    }
    await this.page.getByLabel('用户名').fill(username);
    await this.page.getByLabel('密码', { exact: true }).fill(PASSWORD);
    await this.page.getByRole('button', { name: /^登\s*录$/ }).click();
    await this.page.getByTestId('who-am-i').waitFor();
  }

  async open(path) {
    await this.page.goto(`${this.base}${path}`);
  }

  async tab(name) {
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  /** The open task, its form unfolded; of several alike the first, or that of the member named. */
  async task(activity, member) {
    const titles = this.page.getByTestId(`task-UserTask_${activity}`);
    const title = (member ? titles.filter({ hasText: member }) : titles).first();
    await title.waitFor();
    const item = this.page.locator('.ant-collapse-item').filter({ has: title }).first();
    if (!(await item.getAttribute('class')).includes('ant-collapse-item-active')) {
      await title.click();
    }
    return item;
  }

  /** Does one step of the case: the form of the task, the way of finishing it, the fields by their labels. */
  async act({ task, member, command, fields = {} }, caseId) {
    const item = await this.task(task, member);
    const way = item.getByRole('radio', { name: command, exact: true });
    const submit = item.getByRole('button', { name: /^提\s*交$/ });
    await way.or(submit).first().waitFor();
    if (await way.isVisible()) {
      await way.check();
    }
    await submit.waitFor();
    await fill(item, fields);
    return this.send(submit, item, caseId);
  }

  /** Presses the button; where somebody else was faster with the case, looks afresh and presses again. */
  async send(submit, within, caseId) {
    for (let attempt = 1; ; attempt++) {
      const answered = this.page.waitForResponse(
        (response) => response.url().endsWith(`/api/cases/${caseId}/commands`) && response.request().method() === 'POST',
      );
      await submit.click();
      const response = await answered;
      if (response.status() === 200) {
        await this.page.getByText('办理成功').last().waitFor();
        return response.json();
      }
      const refusal = within.getByRole('alert');
      await refusal.waitFor();
      expectation(response.status() === 412 && attempt < 4, `refused: ${await refusal.innerText()}`);
      await refusal.getByRole('button').click();
      await refusal.waitFor({ state: 'detached' });
    }
  }
}

/** By what the label says; a value true is a tick, an array opens a list of lines. */
export async function fill(within, fields) {
  for (const [label, value] of Object.entries(fields)) {
    if (typeof value === 'boolean') {
      const boxes = within.getByRole('checkbox', { name: label, exact: true });
      for (let index = 0; index < (await boxes.count()); index++) {
        await boxes.nth(index).setChecked(value);
      }
    } else {
      const field = within.getByLabel(label, { exact: true }).first();
      await ((await field.getAttribute('role')) === 'combobox' ? choose(field, value) : type(field, value));
    }
  }
}

/** A calendar takes what was typed when it is left; one with a clock wants it confirmed. */
async function type(field, value) {
  await field.fill(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) {
    await field.press('Tab');
  } else if (/^\d{4}-\d\d-\d\d /.test(value)) {
    await field.press('Enter');
  }
}

async function choose(field, value) {
  if (await field.isDisabled()) {
    return;
  }
  const page = field.page();
  const select = field.locator('xpath=ancestor::*[contains(concat(" ", @class, " "), " ant-select ")][1]');
  await field.click();
  // Long lists draw only what is in sight; what is typed narrows them.
  if (typeof value === 'string' && (await field.isEditable())) {
    await field.fill(value);
  }
  await page
    .locator(`.ant-select-dropdown:has([id="${await field.getAttribute('id')}_list"]) .ant-select-item-option`)
    .filter({ hasText: typeof value === 'string' ? new RegExp(`^${value}`) : value })
    .first()
    .click();
  await select.filter({ hasText: typeof value === 'string' ? value : /./ }).waitFor();
}
