import type { CaseFile, LoggedEvent, ProcessTrace } from '@/lib/api/case-file';

const LI = 'a0000000-0000-4000-8000-000000000001';
const FIRM = 'a0000000-0000-4000-8000-000000000002';

/** A case in the middle of mediation, with a bit of everything. */
export const fakeCase: CaseFile = {
  caseId: 'c0000000-0000-4000-8000-000000000001',
  caseNumber: '京工调〔2026〕丰第000123号',
  version: 17,
  stage: 'NEGOTIATION',
  stageName: '调解中',
  outcome: null,
  outcomeName: null,
  channel: 'WINDOW',
  channelName: '窗口',
  disputeKind: 'INDIVIDUAL',
  disputeKindName: '个人争议',
  receivedAt: '2026-11-10T09:30:00+08:00',
  organisation: { id: 'o0000000-0000-4000-8000-000000000001', name: '丰台区总工会劳动争议调解中心' },
  districtName: '丰台区',
  collective: false,
  major: true,
  narrative:
    '我于2024年3月入职该公司任配送站站长，每月工资8200元。2026年7月起公司以经营困难为由停发工资，至今拖欠四个月，共计32800元。我多次找经理协商，经理说没有钱，让我等到年底。2026年11月3日公司口头通知我不用来了，没有任何书面材料，也没有支付经济补偿。\n\n我要求公司支付拖欠的工资，并按照工作年限支付经济补偿。',
  warnings: ['被申请人统一社会信用代码校验位不符，请核对原件', '劳动报酬诉求的仲裁时效将于2027年11月2日届满'],
  parties: [
    {
      partyId: LI,
      side: 'APPLICANT',
      sideName: '申请人',
      kind: 'PERSON',
      kindName: '个人',
      name: '李文静',
      idNumber: '110***********1234',
      uscc: null,
      phone: '139****5678',
      address: '北京市丰台区卢沟桥街道',
      erased: false,
      consent: 'AGREED',
      consentName: '同意',
      flags: ['MIGRANT_WORKER'],
      representatives: [{ representativeId: 'r1', name: '赵立', authority: 'SPECIAL' }],
    },
    {
      partyId: FIRM,
      side: 'RESPONDENT',
      sideName: '被申请人',
      kind: 'EMPLOYER',
      kindName: '用人单位',
      name: '北京迅达配送有限公司',
      idNumber: null,
      uscc: '91110106MA01ABCD2X',
      phone: '010-6380****',
      address: '北京市丰台区南四环西路',
      erased: false,
      consent: 'AGREED',
      consentName: '同意',
      flags: [],
      representatives: [],
    },
  ],
  claims: [
    {
      claimId: 'd0000000-0000-4000-8000-000000000001',
      category: 'WAGES',
      categoryName: '劳动报酬',
      amountFen: 3280000,
      periodFrom: '2026-07-01',
      periodTo: '2026-10-31',
      knewHarmedOn: '2026-08-15',
      facts: '拖欠四个月工资',
      limitation: { start: '2026-11-10', end: '2027-11-09', basis: '申请调解，仲裁时效中断，重新计算', lapsed: false },
      state: 'OPEN',
    },
    {
      claimId: 'd0000000-0000-4000-8000-000000000002',
      category: 'SEVERANCE',
      categoryName: '经济补偿',
      amountFen: 2460000,
      periodFrom: null,
      periodTo: null,
      knewHarmedOn: '2026-11-03',
      facts: null,
      limitation: null,
      state: 'OPEN',
    },
  ],
  clocks: [
    {
      rule: 'T-MED',
      name: '调解期限',
      start: '2026-11-11',
      due: '2026-11-25',
      dueAt: '2026-11-26T00:00:00+08:00',
      provisional: false,
      state: 'RUNNING',
      why: '自2026年11月10日收到申请之次日起算十五日（《劳动争议调解仲裁法》第十四条），末日为2026年11月25日（星期三），系工作日。',
      light: 'YELLOW',
      lightWords: '剩3个工作日',
    },
    {
      rule: 'T-ACC',
      name: '受理审查期限',
      start: '2026-11-11',
      due: '2026-11-13',
      dueAt: '2026-11-14T00:00:00+08:00',
      provisional: false,
      state: 'MET',
      why: '自2026年11月10日收到申请之次日起三个工作日，末日为2026年11月13日（星期五）。',
      light: 'GREY',
      lightWords: '已完成',
    },
  ],
  mediators: [
    {
      mediatorId: 'e0000000-0000-4000-8000-000000000001',
      name: '周博远',
      firm: '澄砚律师事务所',
      role: 'LEAD_MEDIATOR',
      how: 'CHOSEN',
      disclosure: 'CLEAR',
    },
  ],
  sessions: [
    {
      sessionId: 'f0000000-0000-4000-8000-000000000001',
      at: '2026-11-18T14:00:00+08:00',
      mode: 'ON_SITE',
      place: '丰台区职工服务中心三层调解室',
      state: 'HELD',
      minutes: '双方到场，身份已核对，告知权利义务。申请人陈述拖欠工资经过，被申请人对拖欠事实无异议，对经济补偿金额有异议。',
      attendance: [
        { partyId: LI, present: true, identityChecked: true },
        { partyId: FIRM, present: true, identityChecked: true },
      ],
    },
  ],
  caucuses: [{ partyId: FIRM, at: '2026-11-18T15:00:00+08:00', note: '公司愿意分三期支付。' }],
  evidence: [
    {
      evidenceId: 'b0000000-0000-4000-8000-000000000001',
      partyId: LI,
      kind: 'PAY_RECORD',
      title: '2026年1月至6月工资银行流水',
      hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      submittedAt: '2026-11-12T10:00:00+08:00',
    },
  ],
  proposals: [
    {
      proposalId: 'aa000000-0000-4000-8000-000000000001',
      version: 1,
      terms: '公司于2026年12月15日前一次性支付拖欠工资32800元；经济补偿按两个半月工资计20500元，分两期支付。',
      obligations: [
        { obligationId: 'ab000000-0000-4000-8000-000000000001', debtor: FIRM, creditor: LI, kind: 'PAY_WAGES', amountFen: 3280000, dueOn: '2026-12-15' },
        { obligationId: 'ab000000-0000-4000-8000-000000000002', debtor: FIRM, creditor: LI, kind: 'PAY_SEVERANCE', amountFen: 2050000, dueOn: '2027-01-15' },
      ],
      answers: [{ partyId: LI, answer: 'ACCEPT' }],
    },
  ],
  agreement: null,
  obligations: [],
  dossier: null,
  actions: ['AnswerProposal', 'MakeProposal', 'SettleOnSpot', 'DeclareImpasse', 'ScheduleSession', 'HoldCaucus', 'SubmitEvidence', 'ReportIncident', 'AddParty', 'LinkCase', 'ExtendMediation'],
};

const logged = (sequence: number, type: string, sentence: string, at: string, actorName: string, roleName: string): LoggedEvent => ({
  sequence,
  type,
  revision: 1,
  sentence,
  sentenceEn: '',
  occurredAt: at,
  recordedAt: at.replace(':00+', ':02+'),
  commands: [],
  rules: [],
  actor: 'someone',
  actorName,
  role: '',
  roleName,
  organisationName: '丰台区总工会劳动争议调解中心',
  commandId: '0192f0c4-5b6e-7000-8000-000000000001',
  processInstance: 'p1',
  activity: 'UserTask_Register',
  data: { caseId: fakeCase.caseId },
});

export const fakeLog: LoggedEvent[] = [
  logged(0, 'CaseRegistered', '窗口登记案件，口头申请，已向申请人宣读确认', '2026-11-10T09:30:00+08:00', '孙晓岚', '受理员'),
  logged(1, 'CaseAccepted', '负责人审查后决定受理', '2026-11-11T10:00:00+08:00', '王立群', '调解组织负责人'),
  logged(2, 'ConsentGiven', '李文静以申请书同意调解', '2026-11-11T10:05:00+08:00', '孙晓岚', '受理员'),
  logged(3, 'SessionHeld', '召开调解会议，双方到场，笔录已签字', '2026-11-18T16:00:00+08:00', '周博远', '首席调解员'),
];

type Step = ProcessTrace['steps'][number];

const walked = (...elements: string[]): Step[] =>
  elements.map((element, sequence) => ({ sequence, kind: element.startsWith('Flow_') ? 'FLOW' : 'LEAVE', element }));

export const fakeTraces: ProcessTrace[] = [
  {
    instanceId: 'p1',
    definitionKey: 'UnionMediation',
    definitionName: '工会调解',
    version: 1,
    parent: null,
    active: ['CallActivity_Negotiation'],
    steps: walked('CallActivity_Intake', 'Flow_Accepted_Consent', 'CallActivity_Consent', 'Flow_Consent_Panel', 'CallActivity_Panel', 'Flow_Panel_Negotiation'),
  },
  {
    instanceId: 'p2',
    definitionKey: 'Negotiation',
    definitionName: '调解协商与协议',
    version: 1,
    parent: 'p1',
    active: ['UserTask_Negotiate'],
    steps: walked('UserTask_ScheduleSession', 'UserTask_HoldSession'),
  },
];
