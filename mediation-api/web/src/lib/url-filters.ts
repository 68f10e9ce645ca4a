import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type Filters = Record<string, string>;

/** Filters, order and page live in the address: a reload, a bookmark or the back button keeps them. */
export function useUrlFilters(defaults: Filters) {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => ({ ...defaults, ...Object.fromEntries(params) }) as Filters, [defaults, params]);

  const change = useCallback(
    (changes: Record<string, string | number | null | undefined>) => {
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (!('page' in changes)) {
            after.delete('page');
          }
          for (const [name, value] of Object.entries(changes)) {
            const text = value === null || value === undefined ? '' : String(value);
            if (text === (defaults[name] ?? '')) {
              after.delete(name);
            } else {
              after.set(name, text);
            }
          }
          return after;
        },
        { replace: true },
      );
    },
    [defaults, setParams],
  );

  return { filters, change };
}
