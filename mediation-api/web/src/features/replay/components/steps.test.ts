import { describe, expect, it } from 'vitest';
import type { LoggedEvent } from '@/lib/api/case-file';
import { clockOf, placeOf, stepsOf } from './steps';

const event = (sequence: number, occurredAt: string, recordedAt: string) =>
  ({ sequence, occurredAt, recordedAt, type: 'Happened' }) as LoggedEvent;

const REGISTERED = event(0, '2026-09-16T01:00:00Z', '2026-09-16T01:00:00Z');
const SCREENED = event(1, '2026-09-16T01:00:00Z', '2026-09-16T01:00:01Z');
const CLAIMED = event(2, '2026-09-18T01:00:00Z', '2026-09-18T01:00:00Z');
const LATE = event(3, '2026-09-16T04:00:00Z', '2026-09-18T02:00:00Z');
const LOG = [REGISTERED, SCREENED, CLAIMED, LATE];

describe('the steps of a replay', () => {
  it('are the events in their order, by the clock of the record', () => {
    expect(stepsOf(LOG, 'RECORDED').map(({ asOf }) => asOf)).toEqual(['event:0', 'event:1', 'event:2', 'event:3']);
  });

  it('are the moments at which something happened, by the clock of what happened', () => {
    expect(stepsOf(LOG, 'OCCURRED').map(({ asOf, event: { sequence } }) => [asOf, sequence])).toEqual([
      ['occurred:2026-09-16T01:00:00Z', 1],
      ['occurred:2026-09-16T04:00:00Z', 3],
      ['occurred:2026-09-18T01:00:00Z', 2],
    ]);
  });

  it('tell what was recorded after something that happened later', () => {
    expect(stepsOf(LOG, 'RECORDED').map(({ late }) => late)).toEqual([false, false, false, true]);
  });

  it('are found again by what stands in the address', () => {
    const recorded = stepsOf(LOG, 'RECORDED');
    const occurred = stepsOf(LOG, 'OCCURRED');
    expect(placeOf(recorded, 'event:2')).toBe(2);
    expect(placeOf(recorded, 'recorded:2026-09-18T01:30:00Z')).toBe(2);
    expect(placeOf(occurred, 'occurred:2026-09-16T04:00:00Z')).toBe(1);
    expect(placeOf(occurred, 'occurred:2026-09-17')).toBe(1);
    expect(placeOf(occurred, 'occurred:2026-09-01')).toBe(0);
    expect([clockOf('occurred:2026-09-17'), clockOf('event:2'), clockOf('recorded:2026-09-17')]).toEqual([
      'OCCURRED',
      'RECORDED',
      'RECORDED',
    ]);
  });
});
