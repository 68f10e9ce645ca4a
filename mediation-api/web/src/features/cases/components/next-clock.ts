import type { Clock } from '@/lib/api/case-file';

/** The running clock that runs out first. */
export const nextClock = (clocks: Clock[]) =>
  clocks.filter(({ state }) => state === 'RUNNING').toSorted((one, other) => one.dueAt.localeCompare(other.dueAt))[0];
