import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answering } from '../../../../testing/answers';
import { show } from '../../../../testing/rendering';
import type { TimeLimit } from '@/lib/api/contract';
import { LimitTable } from './limit-table';

const FENGTAI = '00000000-0000-0000-0000-000000000006';
const LIMITS = '/api/time-limits';

const supplement: TimeLimit = {
  rule: 'T-SUPP',
  name: '补正期限',
  start: '发出补正通知',
  backward: false,
  length: 5,
  delivered: 5,
  unit: 'WORKING_DAYS',
  unitName: '个工作日',
  source: '工会劳动争议调解办理时限',
  confidence: 'A',
  confidenceName: '工会自定',
  ruleVersion: '2026-11-20',
  fixed: false,
  onExpiry: '逾期未补正的，视为撤回申请',
  pausedBy: '',
  setBy: null,
};

const mediation: TimeLimit = { ...supplement, rule: 'T-MED', name: '调解期限', confidence: 'S', fixed: true };

const server = (role: string) =>
  answering({
    'GET /api/me': { body: { username: 'head', role, organisation: { id: FENGTAI, name: '丰台区总工会' } } },
    'GET /api/organisations': { body: [{ id: FENGTAI, name: '丰台区总工会' }] },
    [`GET ${LIMITS}`]: { body: [supplement, mediation] },
    [`PUT /api/organisations/${FENGTAI}/time-limits/T-SUPP`]: { body: [supplement, mediation] },
  });

describe('the table of time limits', () => {
  it('lets the head set a length where no statute fixes one, and nowhere else', async () => {
    const calls = server('MEDIATION_ORG_HEAD');
    show(<LimitTable organisation={FENGTAI} />);
    const length = await screen.findByLabelText('补正期限的长度');
    expect(screen.queryByLabelText('调解期限的长度')).toBeNull();
    await userEvent.clear(length);
    await userEvent.type(length, '7');
    await userEvent.click(screen.getByRole('button', { name: /设\s*定/ }));
    expect(calls.find(({ method }) => method === 'PUT')?.body).toEqual({ length: 7 });
  });

  it('shows source and confidence to everybody, and a form to nobody else', async () => {
    server('MEDIATOR');
    show(<LimitTable organisation={FENGTAI} />);
    const row = (await screen.findByText('T-SUPP')).closest('tr') as HTMLElement;
    expect(within(row).getByText(/工会劳动争议调解办理时限/)).toBeTruthy();
    expect(within(row).getByText(/A 工会自定/)).toBeTruthy();
    expect(screen.queryByRole('spinbutton')).toBeNull();
  });
});
