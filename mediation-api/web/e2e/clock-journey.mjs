// Two disputes that go on after mediation: one that fails; and an agreement that is not kept, while days go by.
// usage: node clock-journey.mjs <address of the server> <address of its clock> <file with the record> <folder for pictures>
import { readFileSync } from 'node:fs';
import { Company } from './company.mjs';
import { expectation } from './expectation.mjs';
import { handOver } from './hand-over.mjs';
import { takeIn, yuanOf } from './intake.mjs';
import { ACKNOWLEDGE, choosing } from './corridor-route.mjs';
import * as remedy from './remedy-route.mjs';
import * as route from './route.mjs';

const [base, clock, recordFile, pictures] = process.argv.slice(2);
const record = JSON.parse(readFileSync(recordFile, 'utf8'));
const MEDIATOR = 'mediator1';
const company = await Company.gathered(base);

async function daysGoBy(days) {
  expectation((await fetch(`${clock}?days=${days}`, { method: 'POST' })).ok, 'the clock can be moved');
  company.tell(`${days} days go by`);
}

async function expectWay(desk, caseId, name, state) {
  await desk.open(`/cases/${caseId}`);
  await desk.tab('衔接通道');
  const row = desk.page.getByRole('row').filter({ has: desk.page.getByText(name, { exact: true }) });
  await row.getByText(state).first().waitFor();
}

async function brokenAgreement() {
  const { applicant, respondent } = record;
  const number = `（2026）京0106民督${Date.now() % 100_000}号`;
  const desk = await company.seat('clerk');
  const { caseId, caseNumber } = await takeIn(desk, record);
  company.tell(`taken in as ${caseNumber}`);
  const go = company.goer(desk, caseId);
  await go('clerk', route.COMPLETE);
  await go('head', route.ACCEPT);
  await go('clerk', ...route.seating(await company.mediatorsName(), respondent.name));
  const yuan = yuanOf(record.claims[0].amountFen);
  await go(MEDIATOR, ...route.negotiation(yuan, applicant.name, respondent.name, '支付劳动报酬'));
  await go('head', route.LEGALITY);
  await go(MEDIATOR, ...route.signing(applicant.name, respondent.name));
  await go('head', route.SEAL);
  await go(MEDIATOR, route.UNCONFIRMED);
  await daysGoBy(9);
  await go(MEDIATOR, ...remedy.broken, ...remedy.ordering);
  await go('court', ...remedy.objecting(number));
  await go(MEDIATOR, ...remedy.suing(number));
  await desk.signIn('head');
  await expectWay(desk, caseId, '支付令', '已失效');
  await expectWay(desk, caseId, '诉讼', number);
  company.tell('not kept, ordered, objected to, and brought to court');
}

async function failedMediation() {
  const desk = await company.seat('arbitration');
  const number = `京丰劳人仲建字〔2026〕第${Date.now() % 100_000}号`;
  const { caseId } = await handOver(desk, number, { 移交方式: '仲裁建议调解' });
  const go = company.goer(desk, caseId);
  await go('head', ACKNOWLEDGE);
  await go('clerk', ...choosing(await company.mediatorsName()));
  await go(MEDIATOR, ...route.negotiation('8000.00', '白露明', '北京远帆物流有限公司').slice(0, 3), remedy.FAILING);
  await go(MEDIATOR, remedy.PREPARE);
  await desk.signIn('head');
  await expectWay(desk, caseId, '申请仲裁', '申请书已备好');
  company.tell('suggested by the institute, failed, and ready for arbitration');
}

await company.travel(async () => {
  await failedMediation();
  await brokenAgreement();
}, pictures);
