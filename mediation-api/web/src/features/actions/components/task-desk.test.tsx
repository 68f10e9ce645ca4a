import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type Call, answering } from '../../../../testing/answers';
import { fakeCase } from '../../../../testing/fake-case';
import { fakeTask } from '../../../../testing/fake-task';
import { show } from '../../../../testing/rendering';
import { docs } from '../../../../testing/vocabulary';
import { TaskDesk } from './task-desk';

const COMMANDS = `/api/cases/${fakeCase.caseId}/commands`;

const server = (command: Parameters<typeof answering>[0][string]) =>
  answering({
    'GET /api/me': { body: { username: 'mediator', role: 'MEDIATOR' } },
    'GET /v3/api-docs': { body: docs },
    'GET /api/mediators': { body: [] },
    'GET /api/organisations': { body: [] },
    [`POST ${COMMANDS}`]: command,
  });

const sent = (calls: Call[]) => calls.filter(({ method }) => method === 'POST');

const impasse = fakeTask({ commands: ['DeclareImpasse'] });

async function declareImpasse() {
  await userEvent.type(await screen.findByLabelText('理由'), '金额分歧过大');
  await userEvent.click(screen.getByRole('button', { name: '提交' }));
}

describe('the form of a task', () => {
  it('sends the command with the version that was seen and a key of its own', async () => {
    const calls = server({ body: { caseId: fakeCase.caseId, version: 18, events: ['ImpasseDeclared'] } });
    show(<TaskDesk task={impasse} file={fakeCase} onReload={vi.fn()} />);
    await declareImpasse();
    expect(await screen.findByText('办理成功：宣布调解不成')).toBeTruthy();
    const [call] = sent(calls);
    expect(call?.body).toEqual({ type: 'DeclareImpasse', reason: '金额分歧过大' });
    expect(call?.headers['If-Match']).toBe('"17"');
    expect(call?.headers['Idempotency-Key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('shows the refusal in Chinese beside the form', async () => {
    server({ status: 409, body: { code: 'wrong-stage', detail: '案件当前环节不能进行此项操作' } });
    show(<TaskDesk task={impasse} file={fakeCase} onReload={vi.fn()} />);
    await declareImpasse();
    expect(await screen.findByText('案件当前环节不能进行此项操作')).toBeTruthy();
  });

  it('offers a fresh look when somebody else was faster', async () => {
    server({ status: 412, body: { code: 'stale-version', detail: 'stale' } });
    const reload = vi.fn();
    show(<TaskDesk task={impasse} file={fakeCase} onReload={reload} />);
    await declareImpasse();
    expect(await screen.findByText('案件已被他人更新')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '刷新' }));
    expect(reload).toHaveBeenCalledOnce();
    expect(screen.getByLabelText<HTMLTextAreaElement>('理由').value).toBe('金额分歧过大');
  });

  it('repeats an unanswered command under the same key, so that it happens once', async () => {
    let tries = 0;
    const calls = server(() => {
      tries += 1;
      return tries === 1 ? 'unreachable' : { body: { caseId: fakeCase.caseId, version: 18, events: [] } };
    });
    show(<TaskDesk task={impasse} file={fakeCase} onReload={vi.fn()} />);
    await declareImpasse();
    await screen.findByText('暂时无法连接服务器，请稍后重试');
    await userEvent.click(screen.getByRole('button', { name: '提交' }));
    await waitFor(() => expect(sent(calls)).toHaveLength(2));
    const [first, second] = sent(calls).map(({ headers }) => headers['Idempotency-Key']);
    expect(second).toBe(first);
  });

  it('fixes the field of the party whom the task is about', async () => {
    const member = fakeCase.parties[1]?.partyId ?? null;
    server({ body: {} });
    show(<TaskDesk task={fakeTask({ member })} file={fakeCase} onReload={vi.fn()} />);
    expect(await screen.findByText('被申请人 · 北京迅达配送有限公司')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('当事人').disabled).toBe(true);
  });

  it('is closed while somebody else holds the task', async () => {
    server({ body: {} });
    show(<TaskDesk task={fakeTask({ claimedBy: 'other', claimedByName: '刘静宜' })} file={fakeCase} onReload={vi.fn()} />);
    expect(await screen.findByText('该待办由刘静宜承办')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '提交' })).toBeNull();
  });
});
