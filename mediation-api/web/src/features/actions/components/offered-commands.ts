import type { CaseFile } from '@/lib/api/case-file';
import type { Task } from '@/lib/api/contract';

/** Held through the work list or the registration page, not here. */
const ELSEWHERE = new Set(['ClaimTask', 'ReleaseTask', 'RegisterCase']);

/** Of the commands that finish a task, those that this person may send. */
export const commandsFor = (task: Task, { actions }: CaseFile) =>
  task.commands.filter((command) => actions.includes(command));

/** What may be done beside the open tasks. */
export function otherCommands(tasks: Task[], { actions }: CaseFile) {
  const ofTasks = new Set(tasks.flatMap(({ commands }) => commands));
  return actions.filter((command) => !ofTasks.has(command) && !ELSEWHERE.has(command));
}
