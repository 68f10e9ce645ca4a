import type { Line } from './lines';

export interface Difference {
  key: string;
  kind: 'ADDED' | 'CHANGED' | 'GONE';
  line: Line;
  before: string;
}

/** What one step has made of the page: what is new, what changed, and what is gone. */
export function differencesOf(before: Map<string, Line>, after: Map<string, Line>): Difference[] {
  const seen = [...after].flatMap(([key, line]): Difference[] => {
    const old = before.get(key);
    if (!old) {
      return [{ key, kind: 'ADDED', line, before: '' }];
    }
    return old.words === line.words ? [] : [{ key, kind: 'CHANGED', line, before: old.words }];
  });
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([key, line]): Difference => ({ key, kind: 'GONE', line, before: line.words }));
  return [...seen, ...gone];
}
