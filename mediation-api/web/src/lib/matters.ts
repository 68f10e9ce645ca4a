import type { MatterKind, Task } from '@/lib/api/contract';

const PAGES: Record<MatterKind, string> = { CASE: '/cases', AID: '/aid', TICKET: '/tickets' };

/** The address of a task: the page of its matter, opened at the task. */
export const taskPath = ({ kind, caseId, id }: Task) => `${PAGES[kind]}/${caseId}?task=${encodeURIComponent(id)}`;
