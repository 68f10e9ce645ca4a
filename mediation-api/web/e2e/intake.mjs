import { fill } from './desk.mjs';

const CATEGORIES = { CONTRACT: '劳动合同订立变更解除', WAGES: '劳动报酬' };

/** The clerk writes one record down at the window, as told today; answers with the case that came of it. */
export async function takeIn(desk, record) {
  const { page } = desk;
  await desk.open('/intake');
  const party = (side) => page.locator('fieldset').filter({ has: page.getByText(side, { exact: true }) });
  await fill(page, { 所属区: '丰台区', 事实和理由: record.narrative, 已向申请人宣读并确认: true });
  await fill(party('申请人'), {
    姓名或名称: record.applicant.name,
    身份证号码: record.applicant.idNumber,
    电话: record.applicant.phone,
  });
  await fill(party('被申请人'), {
    姓名或名称: record.respondent.name,
    统一社会信用代码: record.respondent.uscc,
    电话: record.respondent.phone,
  });
  const [claim] = record.claims;
  await fill(page, { 诉求类别: CATEGORIES[claim.category], 金额: yuanOf(claim.amountFen) });
  const registered = page.waitForResponse((response) => response.url().endsWith('/api/cases') && response.status() === 201);
  await page.getByRole('button', { name: /^提\s*交$/ }).click();
  const { caseId, caseNumber } = await (await registered).json();
  await page.getByText(`已登记，案号 ${caseNumber}`).waitFor();
  await page.getByRole('button', { name: '打开案件' }).click();
  await page.getByTestId('case-number').waitFor();
  return { caseId, caseNumber };
}

export const yuanOf = (fen) => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
