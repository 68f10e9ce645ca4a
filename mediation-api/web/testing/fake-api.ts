import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { CaseRow, Mediator, Organisation, Task } from '@/lib/api/contract';
import type { Light } from '@/lib/lights';
import { fakeCase, fakeLog, fakeTraces } from './fake-case.ts';
import { fakeTask } from './fake-task.ts';

const MODELS = process.env.MEDIATION_MODELS ?? '../../processes/src/main/resources/bpmn';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const problem = (status: number, code: string, detail: string) =>
  new Response(JSON.stringify({ status, code, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

const ACCOUNTS = [
  ['clerk', 'INTAKE_CLERK', '受理员', '孙晓岚'],
  ['head', 'MEDIATION_ORG_HEAD', '调解组织负责人', '王立群'],
  ['mediator', 'MEDIATOR', '调解员', '周博远'],
  ['applicant', 'APPLICANT', '申请人', '李文静'],
  ['auditor', 'AUDITOR', '审计员', '赵守义'],
  ['admin', 'SYS_ADMIN', '系统管理员', '陈启明'],
] as const;

const ORGANISATION = { id: 'o0000000-0000-4000-8000-000000000001', name: '丰台区总工会劳动争议调解中心' };

const me = (username: string) => {
  const [, role, roleName, displayName] = ACCOUNTS.find(([name]) => name === username) ?? ACCOUNTS[0];
  return { username, displayName, role, roleName, organisation: ORGANISATION, demo: true };
};

const LIGHTS: [Light, string][] = [
  ['RED', '已超期2天'],
  ['YELLOW', '剩3个工作日'],
  ['GREEN', '剩9天'],
  ['GREY', '停止计时'],
];

function tasks(): Task[] {
  const names = ['答复调解方案', '指定调解员', '受理审查', '征询调解意愿', '签署协议'];
  return Array.from({ length: 43 }, (_, index) => {
    const [light, lightWords] = LIGHTS[Math.min(3, Math.floor(index / 8))] ?? ['GREEN', ''];
    return fakeTask({
      id: `t${index}`,
      caseNumber: `京工调〔2026〕丰第${String(123 + index).padStart(6, '0')}号`,
      name: names[index % names.length] ?? '',
      member: index % 2 ? (fakeCase.parties[0]?.partyId ?? null) : null,
      memberName: index % 2 ? '李文静' : null,
      claimedBy: index % 5 === 1 ? 'mediator' : null,
      claimedByName: index % 5 === 1 ? '周博远' : null,
      light,
      lightWords,
      commands: index === 0 ? ['MakeProposal', 'SettleOnSpot', 'DeclareImpasse'] : ['AnswerProposal'],
    });
  });
}

const rows = (): CaseRow[] =>
  tasks().map((task, index) => ({
    ...fakeCase,
    caseId: index === 0 ? fakeCase.caseId : `c${index}`,
    caseNumber: task.caseNumber,
    applicant: task.applicant,
    respondent: task.respondent,
    categories: fakeCase.claims.map(({ category }) => category),
    organisation: ORGANISATION.id,
    organisationName: ORGANISATION.name,
    mediatorName: '周博远',
    statutoryDueAt: task.statutoryDueAt,
    light: task.light,
    lightWords: task.lightWords,
    closedAt: null,
    claimedFen: 5740000,
    limitationOn: null,
    limitationPressing: false,
  }));

const organisation: Organisation = {
  ...ORGANISATION,
  level: 'DISTRICT',
  levelName: '区总工会',
  legalKind: 'UNION_CENTRE',
  legalKindName: '工会劳动争议调解中心',
  districtCode: '110106',
  courtInvited: ['北京市丰台区人民法院'],
  arbitrationRostered: true,
  rating: 'GOLD',
  ratingName: '金牌调解组织',
  active: true,
};

const mediators: Mediator[] = ['周博远', '刘静宜', '张志诚'].map((name, index) => ({
  mediatorId: `e0000000-0000-4000-8000-00000000000${index + 1}`,
  name,
  erased: false,
  home: ORGANISATION.id,
  lentTo: [],
  firm: `ff000000-0000-4000-8000-00000000000${index}`,
  firmName: '澄砚律师事务所',
  qualification: '执业律师',
  from: '2025-01-01',
  until: '2027-12-31',
  standing: 'ACTIVE',
  standingName: '在任',
  active: true,
  onCourtRoster: true,
}));

/** A server of fixtures for work on the screens: answers, remembers who logged in and who holds what. */
export class FakeApi {
  private username: string | null = null;
  private readonly open = tasks();

  answer(method: string, url: URL, body: string): Response {
    const path = url.pathname;
    if (path === '/api/demo/accounts') {
      return json(ACCOUNTS.map(([username, role, roleName, displayName]) => ({
        username, password: 'demo', displayName, role, roleName, organisationName: ORGANISATION.name,
      })));
    }
    if (path === '/api/login') {
      this.username = (JSON.parse(body) as { username: string }).username;
      return json(me(this.username));
    }
    if (path === '/v3/api-docs') {
      return new Response(readFileSync('testing/vocabulary.json', 'utf8'), { headers: { 'content-type': 'application/json' } });
    }
    if (this.username === null) {
      return problem(401, 'not-logged-in', '请先登录');
    }
    if (path === '/api/logout') {
      this.username = null;
      return new Response(null, { status: 204 });
    }
    return method === 'GET' ? this.read(path, url.searchParams) : this.act(path, body);
  }

  private read(path: string, query: URLSearchParams): Response {
    const list = query.get('light') ? this.open.filter(({ light }) => light === query.get('light')) : this.open;
    const from = Number(query.get('page') ?? 0) * Number(query.get('size') ?? 20);
    const page = <T>(items: T[]) => items.slice(from, from + Number(query.get('size') ?? 20));
    switch (path) {
      case '/api/me':
        return json(me(this.username ?? ''));
      case '/api/tasks': {
        const shown = query.get('caseId') ? list.slice(0, 2) : list;
        return json({ items: page(shown), total: shown.length, counts: { open: 43, mine: 9, overdue: 8, dueSoon: 8 } });
      }
      case '/api/cases':
        return json({ items: page(rows()), total: 43 });
      case '/api/organisations':
        return json([organisation]);
      case '/api/mediators':
        return json(mediators);
      case '/api/process-definitions':
        return json(this.models().map((key) => ({ key, name: key, version: 1 })));
      default:
        return this.ofCase(path);
    }
  }

  private models() {
    return (existsSync(MODELS) ? readdirSync(MODELS) : []).map((name) => name.replace('.bpmn', ''));
  }

  private ofCase(path: string): Response {
    if (path.endsWith('/events')) {
      return json(fakeLog);
    }
    if (path.endsWith('/process')) {
      return json(fakeTraces);
    }
    if (path.endsWith('/xml')) {
      const wanted = path.split('/').at(-2) ?? '';
      const file = this.models().find((key) => key.replaceAll('-', '') === wanted.replaceAll('-', '').toLowerCase());
      return new Response(readFileSync(`${MODELS}/${file}.bpmn`, 'utf8'), { headers: { 'content-type': 'application/xml' } });
    }
    return path.startsWith('/api/cases/') ? json(fakeCase) : problem(404, 'not-found', '没有找到');
  }

  private act(path: string, body: string): Response {
    const [, , , id, step] = path.split('/');
    const task = this.open.find((one) => one.id === id);
    if (task && step === 'claim') {
      if (task.id === 't2' || task.claimedBy) {
        return problem(409, 'task-already-claimed', '该待办已被他人认领');
      }
      task.claimedBy = this.username;
      task.claimedByName = me(this.username ?? '').displayName;
      return new Response(null, { status: 204 });
    }
    if (task && step === 'release') {
      task.claimedBy = null;
      task.claimedByName = null;
      return new Response(null, { status: 204 });
    }
    if (path.endsWith('/commands')) {
      const { type } = JSON.parse(body) as { type: string };
      return type === 'ScheduleSession'
        ? problem(409, 'session-open', '已有安排的调解会议，请先办理')
        : json({ caseId: id, version: 18, events: [] });
    }
    return path === '/api/cases'
      ? json({ caseId: fakeCase.caseId, caseNumber: fakeCase.caseNumber, version: 1, duplicate: false }, 201)
      : problem(404, 'not-found', '没有找到');
  }
}
