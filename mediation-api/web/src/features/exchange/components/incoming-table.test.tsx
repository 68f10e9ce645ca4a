import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answering } from '../../../../testing/answers';
import { show } from '../../../../testing/rendering';
import type { IncomingMessage } from '@/lib/api/contract';
import { IncomingTable } from './incoming-table';

const parked: IncomingMessage = {
  id: '00000000-0000-0000-0000-000000000001',
  counterpart: '00000000-0000-0000-0000-000000000002',
  counterpartName: '北京市丰台区人民法院',
  messageId: 'm-1',
  type: 'org.mediation.suit.filed',
  typeName: '起诉立案',
  subject: '（2026）京0106诉前调9号',
  caseId: null,
  caseNumber: null,
  state: 'PARKED',
  reason: 'reference-unknown',
  reasonName: '消息所称案号尚无对应的往来案件，请核对后关联案件。',
  reasonEn: 'No case that is exchanged with the sender has this number; link it to its case.',
  attempts: 1,
  receivedAt: '2026-09-16T01:00:00Z',
  events: [],
};

const server = (role: string) =>
  answering({
    'GET /api/me': { body: { username: 'x', role, organisation: null } },
    'GET /api/exchange/incoming': { body: { items: [parked], total: 1 } },
    [`POST /api/exchange/incoming/${parked.id}/link`]: { body: parked },
  });

const table = () => show(<IncomingTable filters={{}} onPage={() => undefined} />);

describe('the messages that came in', () => {
  it('say why they wait and let the desk link them to a case', async () => {
    const calls = server('MEDIATION_ORG_HEAD');
    table();
    await screen.findByText(/尚无对应的往来案件/);
    await userEvent.type(await screen.findByLabelText('本系统案号'), '京工调〔2026〕丰台第000001号');
    await userEvent.click(screen.getByRole('button', { name: '关联案件' }));
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({ caseNumber: '京工调〔2026〕丰台第000001号' });
  });

  it('are not for an administrator to read or to link', async () => {
    server('SYS_ADMIN');
    table();
    await screen.findByRole('button', { name: '重新处理' });
    expect(screen.queryByRole('button', { name: '查看内容' })).toBeNull();
    expect(screen.queryByLabelText('本系统案号')).toBeNull();
  });
});
