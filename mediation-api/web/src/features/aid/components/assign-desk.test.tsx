import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answering } from '../../../../testing/answers';
import { show } from '../../../../testing/rendering';
import type { AidFile, Candidate } from '../api/aid-file';
import { AssignDesk } from './assign-desk';

const AID = '00000000-0000-0000-0000-00000000000a';

const candidate = (lawyer: string, name: string, obstacle: string | null): Candidate => ({
  lawyer,
  name,
  firmName: '澄明律师事务所',
  teamName: '法律服务1团',
  versed: obstacle === null,
  load: 2,
  obstacle,
});

const file: AidFile = {
  aidId: AID,
  aidNumber: '京工援〔2026〕丰台第000001号',
  version: 7,
  stage: 'ASSIGNING',
  stageName: '待指派',
  organisation: { id: 'o', name: '丰台区总工会劳动争议调解中心' },
  districtName: '丰台区',
  channelName: '窗口申请',
  scopeName: '劳动争议',
  categoryName: '劳动报酬',
  emergency: false,
  receivedAt: '2026-11-20T01:00:00Z',
  lawyer: null,
  assignments: [],
  steps: [],
  links: [],
  clocks: [],
  actions: ['AssignLawyer'],
};

describe('assigning a lawyer', () => {
  it('assigns who is free and shows why somebody else is not', async () => {
    const calls = answering({
      [`GET /api/aid-matters/${AID}/candidates`]: {
        body: [candidate('l-1', '顾清源', null), candidate('l-2', '方怀瑾', '本人系该争议的调解员')],
      },
      [`POST /api/aid-matters/${AID}/commands`]: { body: { id: AID, version: 8, events: ['LawyerAssigned'] } },
    });
    show(<AssignDesk file={file} />);
    await screen.findByText('本人系该争议的调解员');
    expect(screen.getByRole('button', { name: '指派律师 方怀瑾' }).hasAttribute('disabled')).toBe(true);

    await userEvent.click(screen.getByRole('button', { name: '指派律师 顾清源' }));
    const sent = calls.find(({ method }) => method === 'POST');
    expect(sent?.body).toEqual({ type: 'AssignLawyer', lawyer: 'l-1' });
    expect(sent?.headers['If-Match']).toBe('"7"');
  });

  it('tells a refusal in the words of the server', async () => {
    answering({
      [`GET /api/aid-matters/${AID}/candidates`]: { body: [candidate('l-1', '顾清源', null)] },
      [`POST /api/aid-matters/${AID}/commands`]: {
        status: 422,
        body: { code: 'lawyer-conflict', detail: '该律师存在利害关系，请另选' },
      },
    });
    show(<AssignDesk file={file} />);
    await userEvent.click(await screen.findByRole('button', { name: '指派律师 顾清源' }));
    expect(await screen.findByText(/该律师存在利害关系/)).toBeDefined();
  });
});
