import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { AID, CASES, TASKS } from '@/lib/query-keys';

/** Other people act too: each change of the work list asks the open pages to read again. */
export function useLiveUpdates(active: boolean) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!active || typeof EventSource === 'undefined') {
      return undefined;
    }
    const source = new EventSource('/api/tasks/stream');
    const readAgain = (caseId?: string) => {
      void queries.invalidateQueries({ queryKey: TASKS });
      void queries.invalidateQueries({ queryKey: AID });
      void queries.invalidateQueries({ queryKey: caseId ? [...CASES, 'one', caseId] : CASES });
      if (caseId) {
        void queries.invalidateQueries({ queryKey: [...CASES, 'list'] });
      }
    };
    let lost = false;
    source.addEventListener('changed', (event) => {
      try {
        readAgain((JSON.parse((event as MessageEvent<string>).data) as { caseId?: string }).caseId);
      } catch {
        readAgain();
      }
    });
    source.addEventListener('error', () => {
      lost = true;
    });
    source.addEventListener('open', () => {
      if (lost) {
        lost = false;
        readAgain();
      }
    });
    return () => source.close();
  }, [active, queries]);
}
