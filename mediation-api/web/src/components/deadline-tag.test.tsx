import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../testing/rendering';
import { LIGHTS, LIGHT_COLOUR, isLight } from '@/lib/lights';
import { DeadlineTag } from './deadline-tag';

describe('a deadline', () => {
  it('says in words what its light says in colour', () => {
    show(<DeadlineTag light="RED" words="已超期2天" due="2026-11-25T16:00:00Z" />);
    expect(screen.getByText('已超期2天')).toBeTruthy();
  });

  it('that ends at 24:00 is due on that day, not on the next', () => {
    show(<DeadlineTag light="GREEN" words="剩5天" due="2026-11-25T16:00:00Z" />);
    expect(screen.getByText('2026-11-25')).toBeTruthy();
  });

  it('tells the keyboard why it is due then', async () => {
    show(<DeadlineTag light="YELLOW" words="剩3个工作日" rule="T-MED" why="自次日起算十五日" />);
    await userEvent.tab();
    expect(await screen.findByText('自次日起算十五日')).toBeTruthy();
  });

  it('has one of four lights, each with its colour', () => {
    expect(new Set(LIGHTS.map((light) => LIGHT_COLOUR[light])).size).toBe(4);
    expect(isLight('BLUE')).toBe(false);
  });
});
