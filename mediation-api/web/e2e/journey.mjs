// One real dispute from intake to archive in the browser, and one that a court delegates, by the people who would do it.
// usage: node journey.mjs <address of the server> <file with the record> <folder for pictures of a failure>
import { readFileSync } from 'node:fs';
import { expectArchived, expectFiltersInAddress, expectRefusal, expectSecondTakerTold, expectToken } from './checks.mjs';
import { expectNoBarriers } from './barriers.mjs';
import { Company } from './company.mjs';
import { expectGlyphs } from './glyphs.mjs';
import { takeIn, yuanOf } from './intake.mjs';
import * as corridor from './corridor-route.mjs';
import { expectCorridor, handOver } from './hand-over.mjs';
import { expectReplay } from './replay.mjs';
import * as route from './route.mjs';

const [base, recordFile, pictures] = process.argv.slice(2);
const record = JSON.parse(readFileSync(recordFile, 'utf8'));
const { applicant, respondent } = record;
const yuan = yuanOf(record.claims[0].amountFen);
const MEDIATOR = 'mediator1';

const company = await Company.gathered(base);
const tell = (words) => company.tell(words);

async function travelThroughTheCorridor() {
  const desk = await company.seat('court');
  await expectNoBarriers(desk.page, 'the first page of the court');
  const number = `（2026）京0106诉前调${Date.now() % 100_000}号`;
  const { caseId, caseNumber } = await handOver(desk, number);
  tell(`handed over as ${caseNumber}`);
  const go = company.goer(desk, caseId);
  const ways = route.negotiation('8000.00', '白露明', '北京远帆物流有限公司');
  await go('head', corridor.ACKNOWLEDGE);
  await go('clerk', ...corridor.choosing(await company.mediatorsName()));
  await go(MEDIATOR, ...ways);
  await go('head', route.LEGALITY);
  await go(MEDIATOR, ...route.signing('白露明', '北京远帆物流有限公司'));
  await go('head', route.SEAL);
  await go(MEDIATOR, ...corridor.applying);
  await go('court', ...corridor.confirming(number));
  await go(MEDIATOR, ...route.performance('8000.00'));
  await go('clerk', route.ARCHIVE);
  await desk.signIn('head');
  await desk.open(`/cases/${caseId}`);
  await expectCorridor(desk, number);
  await expectNoBarriers(desk.page, 'the corridor');
}

async function travel() {
  const head = await company.seat('head');
  await head.open('/tasks');
  const desk = await company.seat('clerk');
  await expectNoBarriers(desk.page, 'the first page');
  const { caseId, caseNumber } = await takeIn(desk, record);
  tell(`taken in as ${caseNumber}`);
  await head.page.getByRole('link', { name: caseNumber }).first().waitFor();
  tell('the list of the head shows it without being loaded again');
  await expectSecondTakerTold(desk, head, caseNumber);
  tell('whoever takes a task second is told');
  await expectFiltersInAddress(desk, caseNumber);

  const go = company.goer(desk, caseId);
  await go('clerk', route.COMPLETE);
  await desk.signIn('head');
  await desk.open(`/cases/${caseId}`);
  await expectToken(desk, 'UserTask_ReviewAcceptance');
  await expectRefusal(desk, route.ACCEPT, caseId);
  tell('refused in Chinese beside the form');
  await go('head', route.ACCEPT);
  await go('clerk', ...route.seating(await company.mediatorsName(), respondent.name));
  await go(MEDIATOR, ...route.negotiation(yuan, applicant.name, respondent.name));
  await go('head', route.LEGALITY);
  await go(MEDIATOR, ...route.signing(applicant.name, respondent.name));
  await go('head', route.SEAL);
  await go(MEDIATOR, route.UNCONFIRMED, ...route.performance(yuan));
  await go('clerk', route.ARCHIVE);
  await desk.signIn('head');
  await desk.open(`/cases/${caseId}`);
  await expectArchived(desk);
  await expectNoBarriers(desk.page, 'the case page');
  await desk.signIn('auditor');
  await desk.open(`/cases/${caseId}`);
  await expectReplay(desk);
  await desk.open(`/cases/${caseId}?asOf=event:12`);
  await desk.page.locator('.replay-sentence').waitFor();
  await expectNoBarriers(desk.page, 'the replay');
  tell('seen again by the auditor, step by step');
  tell(`${await expectGlyphs(desk.page)} Chinese characters have their glyphs`);
}

await company.travel(async () => {
  await travel();
  tell('archived');
  await travelThroughTheCorridor();
  tell('delegated, agreed, confirmed, performed and archived');
}, pictures);
