import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { show } from '../../../../testing/rendering';
import type { LoggedEvent } from '@/lib/api/case-file';
import { ReplayBar } from './replay-bar';
import { stepsOf } from './steps';

const STEPS = stepsOf(
  [0, 1, 2, 3].map((sequence) => {
    const at = `2026-09-1${sequence}T01:00:00Z`;
    return { sequence, sentence: `第${sequence}件事`, occurredAt: at, recordedAt: at } as LoggedEvent;
  }),
  'RECORDED',
);

function bar(place: number) {
  const heard = { onPlace: vi.fn(), onClock: vi.fn(), onDate: vi.fn() };
  show(<ReplayBar steps={STEPS} place={place} clock="RECORDED" {...heard} />);
  return heard;
}

describe('the bar of the replay', () => {
  it('says at which of how many steps it stands', () => {
    bar(1);
    expect(screen.getByTestId('replay-place').textContent).toBe('第 2 步，共 4 步');
  });

  it('is moved by the keys', async () => {
    const { onPlace } = bar(1);
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Home}{End}');
    expect(onPlace.mock.calls).toEqual([[2], [0], [0], [3]]);
  });

  it('goes no further than the ends', async () => {
    const { onPlace } = bar(3);
    await userEvent.keyboard('{ArrowRight}');
    expect(onPlace).toHaveBeenCalledWith(3);
    expect(screen.getByRole('button', { name: '下一步' })).toHaveProperty('disabled', true);
  });

  it('leaves the keys to a field in which somebody writes', async () => {
    const { onPlace } = bar(1);
    await userEvent.click(screen.getByPlaceholderText('跳到某日'));
    await userEvent.keyboard('{ArrowRight}');
    expect(onPlace).not.toHaveBeenCalled();
  });

  it('goes on by itself while it plays, and stops when asked', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { onPlace } = bar(1);
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: /暂停/ })).toBeTruthy();
    await vi.advanceTimersByTimeAsync(1600);
    expect(onPlace).toHaveBeenCalledWith(2);
    await userEvent.keyboard(' ');
    onPlace.mockClear();
    await vi.advanceTimersByTimeAsync(3000);
    expect(onPlace).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it('lets the clock be chosen', async () => {
    const { onClock } = bar(1);
    await userEvent.click(screen.getByText('发生时间'));
    expect(onClock).toHaveBeenCalledWith('OCCURRED');
  });
});
