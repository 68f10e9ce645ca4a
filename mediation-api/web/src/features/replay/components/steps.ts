import type { LoggedEvent } from '@/lib/api/case-file';

export type ReplayClock = 'RECORDED' | 'OCCURRED';

/** One position of the slider: where it looks from, and the event that led there. */
export interface Step {
  asOf: string;
  at: string;
  event: LoggedEvent;
  late: boolean;
}

const moment = (time: string) => new Date(time).getTime();

/** Recorded after something that happened later. */
function lateOnes(events: LoggedEvent[]): Set<number> {
  const late = new Set<number>();
  let latest = -Infinity;
  for (const { sequence, occurredAt } of events) {
    if (moment(occurredAt) < latest) {
      late.add(sequence);
    }
    latest = Math.max(latest, moment(occurredAt));
  }
  return late;
}

/** By the record every event is a step; by what happened every moment at which something did. */
export function stepsOf(events: LoggedEvent[], clock: ReplayClock): Step[] {
  const late = lateOnes(events);
  if (clock === 'RECORDED') {
    return events.map((event) => ({
      asOf: `event:${event.sequence}`,
      at: event.recordedAt,
      event,
      late: late.has(event.sequence),
    }));
  }
  const inOrder = events.toSorted(
    (one, other) => moment(one.occurredAt) - moment(other.occurredAt) || one.sequence - other.sequence,
  );
  return inOrder
    .filter((event, index) => event.occurredAt !== inOrder[index + 1]?.occurredAt)
    .map((event) => ({
      asOf: `occurred:${event.occurredAt}`,
      at: event.occurredAt,
      event,
      late: late.has(event.sequence),
    }));
}

export const clockOf = (asOf: string): ReplayClock => (asOf.startsWith('occurred:') ? 'OCCURRED' : 'RECORDED');

/** The last step that is not later than the place asked for; the first when all are. */
export function placeOf(steps: Step[], asOf: string): number {
  const [by, ...rest] = asOf.split(':');
  const value = rest.join(':');
  const isReached = (step: Step) =>
    by === 'event' ? step.event.sequence <= Number(value) : moment(step.at) <= momentAsked(value);
  return Math.max(0, steps.findLastIndex(isReached));
}

/** A date means the end of that day in Beijing. */
const momentAsked = (value: string) =>
  value.includes('T') ? moment(value) : moment(`${value}T23:59:59.999+08:00`);
