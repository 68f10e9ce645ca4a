import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { postJson } from '@/lib/api/http';
import { Refused } from '@/lib/api/problem';
import { AID, CASES, TASKS } from '@/lib/query-keys';
import { newIdentity } from '@/lib/vocabulary/new-identities';

export interface Command {
  type: string;
  [field: string]: unknown;
}

export interface CommandAnswer {
  id: string;
  version: number;
  events: string[];
}

/**
 * Sends a command to a matter at its address, bound to the version that its sender has seen. When no answer came back, the same
 * content goes out under the same key again, so that it happens once; after an answer a new try is a new command.
 */
export function useSendCommand(matter: string, version: number, onDone: (command: Command) => void) {
  const queries = useQueryClient();
  const unanswered = useRef<{ content: string; key: string } | null>(null);
  return useMutation({
    mutationFn: async (command: Command) => {
      const content = JSON.stringify(command);
      const key = unanswered.current?.content === content ? unanswered.current.key : newIdentity();
      unanswered.current = { content, key };
      try {
        const answer = await postJson<CommandAnswer>(`${matter}/commands`, command, {
          'If-Match': `"${version}"`,
          'Idempotency-Key': key,
        });
        unanswered.current = null;
        return answer;
      } catch (error) {
        if (error instanceof Refused && error.status < 500) {
          unanswered.current = null;
        }
        throw error;
      }
    },
    // Told before the fresh list comes: with it the form of the finished task goes away.
    onSuccess: (_, command) => {
      onDone(command);
      return Promise.all([
        queries.invalidateQueries({ queryKey: CASES }),
        queries.invalidateQueries({ queryKey: AID }),
        queries.invalidateQueries({ queryKey: TASKS }),
      ]);
    },
  });
}
