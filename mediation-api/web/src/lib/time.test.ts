import { describe, expect, it } from 'vitest';
import dayjs from 'dayjs';
import { asDate, asDateTime, dateOfWallClock, instantOfWallClock, toWallClock } from './time';

describe('time', () => {
  it("is Beijing's, whatever the offset it came with", () => {
    expect(asDateTime('2026-11-20T16:30:00Z')).toBe('2026-11-21 00:30');
    expect(asDate('2026-11-20T16:30:00Z')).toBe('2026-11-21');
    expect(asDateTime('2026-11-20T09:05:00+08:00')).toBe('2026-11-20 09:05');
  });

  it('leaves a plain date as it is', () => {
    expect(asDate('2026-11-20')).toBe('2026-11-20');
    expect(asDate(null)).toBe('');
  });

  it('goes out as the wall clock of Beijing', () => {
    expect(instantOfWallClock(dayjs('2026-11-20T09:05:00'))).toBe('2026-11-20T09:05:00+08:00');
    expect(dateOfWallClock(toWallClock('2026-11-20T16:30:00Z'))).toBe('2026-11-21');
  });
});
