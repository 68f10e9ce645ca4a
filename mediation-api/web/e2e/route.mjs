// The usual way of a dispute through union mediation: who does which task, and what they enter.
import { createHash } from 'node:crypto';

export const fingerprint = (paper) => createHash('sha256').update(paper).digest('hex');
const HOUR = 3_600_000;
const inBeijing = (from) => new Date(Date.now() + from + 8 * HOUR).toISOString();
export const day = (days) => inBeijing(days * 24 * HOUR).slice(0, 10);
const minute = (hours) => inBeijing(hours * HOUR).slice(0, 16).replace('T', ' ');

export const COMPLETE = {
  task: 'CompleteRegistration',
  command: '确认登记完整',
  fields: { 证据清单已核对: true, 已查询关联案件: true },
};

export const ACCEPT = {
  task: 'ReviewAcceptance',
  command: '受理',
  fields: { 属于劳动争议调解范围: true, 属于本组织管辖: true, 未经仲裁或法院处理: true, 不属于行政处理事项: true },
};

/** What the clerk does between acceptance and the mediator's first task. */
export const seating = (mediator, respondent) => [
  {
    task: 'AnswerConsent',
    member: respondent,
    command: '记录同意调解',
    fields: { 联系方式: '电话', 凭证: '录音编号 0917' },
  },
  ...['申请人', '被申请人'].map((party) => ({
    task: 'ChooseMediator',
    command: '选择调解员',
    fields: { 当事人: new RegExp(`^${party}`), 调解员: mediator },
  })),
];

export const negotiation = (yuan, applicant, respondent, performance = '支付其他款项') => [
  { task: 'MakeDisclosure', command: '作出披露声明' },
  {
    task: 'ScheduleSession',
    command: '安排调解会议',
    fields: { 会议时间: minute(2), 调解方式: '现场', 地点或会议链接: '第一调解室', 通知各方当事人: true },
  },
  {
    task: 'HoldSession',
    command: '记录调解会议',
    fields: { 身份已核对: true, 已告知权利义务: true, 调解笔录: '双方到场陈述，对欠款金额没有争议。', 笔录已签字: true },
  },
  {
    task: 'Negotiate',
    command: '提出调解方案',
    fields: {
      条款: '被申请人一次性支付，双方再无其他争议。',
      义务人: /^被申请人/,
      权利人: /^申请人/,
      履行内容: performance,
      金额: yuan,
      履行期限: day(7),
      对应诉求: /元$/,
    },
  },
  ...[applicant, respondent].map((member) => ({
    task: 'AnswerProposal',
    member,
    command: '答复方案',
    fields: { 答复: '同意' },
  })),
];

export const LEGALITY = {
  task: 'CheckLegality',
  command: '合法性审查',
  fields: { 未放弃社会保险权益: true, 不低于最低工资: true, 不损害第三人利益: true, 出于当事人自愿: true },
};

export const signing = (applicant, respondent) => [
  ...[applicant, respondent].map((member) => ({
    task: 'SignAgreement',
    member,
    command: '签署协议',
    fields: { 凭证指纹: fingerprint('签名页扫描件') },
  })),
  { task: 'CountersignAgreement', command: '调解员签名' },
];

export const SEAL = { task: 'SealAgreement', command: '加盖印章', fields: { 盖章文件指纹: fingerprint('用印登记') } };

export const UNCONFIRMED = { task: 'ChooseConfirmation', command: '不申请确认' };

export const performance = (yuan) => [
  {
    task: 'AwaitPerformance',
    command: '登记付款',
    fields: { 金额: yuan, 付款日期: day(0), 凭证指纹: fingerprint('银行回单') },
  },
  { task: 'AwaitPerformance', command: '核实付款' },
  { task: 'VisitParties', command: '回访', fields: { 已联系上当事人: true, 问题已解决: true, 满意度: '非常满意' } },
  { task: 'CloseCase', command: '结案', fields: { 结案小结: '调解成功，协议已全部履行。' } },
];

export const ARCHIVE = { task: 'ArchiveCase', command: '归档', fields: { 卷宗材料齐全: true } };
