// The way of a dispute that a court delegates: what is done before, beside and after the usual mediation.
import { day, fingerprint } from './route.mjs';

const COURT = '北京市丰台区人民法院';

export const ACKNOWLEDGE = { task: 'AnswerReferral', command: '确认接收' };

/** Each party names the mediator; the consent of both has come with the file. */
export const choosing = (mediator) =>
  ['申请人', '被申请人'].map((party) => ({
    task: 'ChooseMediator',
    command: '选择调解员',
    fields: { 当事人: new RegExp(`^${party}`), 调解员: mediator },
  }));

export const applying = [
  {
    task: 'ChooseConfirmation',
    command: '选择确认途径',
    fields: { 确认途径: '司法确认', 申请人同意: true, 被申请人同意: true },
  },
  {
    task: 'ApplyForConfirmation',
    command: '提交确认申请',
    fields: { 法院或者仲裁委员会: COURT, 收件日期: day(0), 双方签名的申请书: fingerprint('司法确认申请书') },
  },
];

export const confirming = (number) => [
  { task: 'AwaitConfirmationAnswer', command: '受理确认申请', fields: { 案号: number, 受理日期: day(0) } },
  {
    task: 'AwaitConfirmationDecision',
    command: '确认并出具文书',
    fields: { 文书号: number, 生效日期: day(0), 文件指纹: fingerprint('民事裁定书') },
  },
];
