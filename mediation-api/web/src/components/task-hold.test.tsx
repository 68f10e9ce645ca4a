import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answering } from '../../testing/answers';
import { fakeTask } from '../../testing/fake-task';
import { show } from '../../testing/rendering';
import { TaskHold } from './task-hold';

const ME = { username: 'mediator', displayName: '周博远', role: 'MEDIATOR', roleName: '调解员', organisation: null, demo: true };

describe('taking a task', () => {
  it('tells whoever comes second that somebody else has it', async () => {
    const calls = answering({
      'GET /api/me': { body: ME },
      'POST /api/tasks/t1/claim': { status: 409, body: { code: 'task-already-claimed', detail: '该待办已被他人认领' } },
    });
    show(<TaskHold task={fakeTask({ id: 't1' })} />);
    await userEvent.click(await screen.findByRole('button', { name: '认领' }));
    expect(await screen.findByText('该待办已被他人认领，列表已刷新')).toBeTruthy();
    expect(calls.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('says so when it worked', async () => {
    answering({ 'GET /api/me': { body: ME }, 'POST /api/tasks/t1/claim': { status: 204 } });
    show(<TaskHold task={fakeTask({ id: 't1' })} />);
    await userEvent.click(await screen.findByRole('button', { name: '认领' }));
    expect(await screen.findByText('已认领')).toBeTruthy();
  });

  it('can be undone by its holder only', async () => {
    answering({ 'GET /api/me': { body: ME } });
    show(
      <>
        <TaskHold task={fakeTask({ claimedBy: 'mediator' })} />
        <TaskHold task={fakeTask({ claimedBy: 'somebody-else' })} />
      </>,
    );
    await waitFor(() => expect(screen.getAllByRole('button', { name: '退回' })).toHaveLength(1));
    expect(screen.queryByRole('button', { name: '认领' })).toBeNull();
  });
});
