import { day } from './route.mjs';
import { fill } from './desk.mjs';

const DELEGATED = { 移交方式: '法院委派', 仲裁前置情况: '工资欠条直接起诉' };

/** Fills in the form of a hand-over for the union centre of the district; answers with the case that came of it. */
export async function handOver(desk, number, kind = DELEGATED) {
  const { page } = desk;
  await desk.open('/hand-over');
  await fill(page, {
    ...kind,
    移交给: '丰台区总工会劳动争议调解中心',
    移交单位案号: number,
    '法院（仲裁委）收到材料之日': day(0),
    所属区: '丰台区',
    双方已向移交单位表示同意调解: true,
    事实和理由: '原告持被告出具的工资欠条起诉，要求支付拖欠的工资。',
  });
  const party = (side) => page.locator('fieldset').filter({ has: page.getByText(side, { exact: true }) });
  await fill(party('申请人'), { 姓名或名称: '白露明', 电话: '19900000002' });
  await fill(party('被申请人'), { 姓名或名称: '北京远帆物流有限公司' });
  await fill(page, { 诉求类别: '劳动报酬', 金额: '8000.00' });
  const handed = page.waitForResponse((response) => response.url().endsWith('/api/referrals') && response.status() === 201);
  await page.getByRole('button', { name: /^移\s*交$/ }).click();
  const { caseId, caseNumber } = await (await handed).json();
  await page.getByText(`已移交，调解案号 ${caseNumber}`).waitFor();
  return { caseId, caseNumber };
}

/** The case page tells the hand-over, the court's ruling among the titles, and why this process. */
export async function expectCorridor(desk, number) {
  const { page } = desk;
  await desk.tab('衔接通道');
  const row = (name) => page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) });
  await row('移交调解').getByText('法院委派').waitFor();
  await row('司法确认（仲裁审查）').getByText('已确认').waitFor();
  await page.getByRole('cell', { name: number, exact: true }).waitFor();
  await page.getByText('选用理由').waitFor();
}
