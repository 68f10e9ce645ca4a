import { EventTimeline } from '@/components/event-timeline';
import { Waiting } from '@/components/waiting';
import { useCaseLog } from '../api/get-case-log';

/** The history of a case. */
export function LogTab({ caseId }: { caseId: string }) {
  return <Waiting query={useCaseLog(caseId)}>{(events) => <EventTimeline events={events} />}</Waiting>;
}
