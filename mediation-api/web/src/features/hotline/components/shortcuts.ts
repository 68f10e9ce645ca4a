import { useEffect, useRef } from 'react';

/** What can be done with one key beside Alt; the page shows them all. */
export type Shortcut =
  | { does: 'category'; value: string }
  | { does: 'danger'; value: string }
  | { does: 'anonymous' | 'major' | 'keep' | 'resume' | 'first-match' | 'register' };

export const SHORTCUTS: { code: string; key: string; shortcut: Shortcut }[] = [
  { code: 'Digit1', key: 'Alt+1', shortcut: { does: 'category', value: 'CONSULTATION' } },
  { code: 'Digit2', key: 'Alt+2', shortcut: { does: 'category', value: 'ASSISTANCE' } },
  { code: 'Digit3', key: 'Alt+3', shortcut: { does: 'category', value: 'PETITION' } },
  { code: 'Digit4', key: 'Alt+4', shortcut: { does: 'category', value: 'LEGAL_AID' } },
  { code: 'Digit5', key: 'Alt+5', shortcut: { does: 'category', value: 'SUGGESTION' } },
  { code: 'Digit7', key: 'Alt+7', shortcut: { does: 'danger', value: 'CRIME' } },
  { code: 'Digit8', key: 'Alt+8', shortcut: { does: 'danger', value: 'FIRE' } },
  { code: 'Digit9', key: 'Alt+9', shortcut: { does: 'danger', value: 'INJURY' } },
  { code: 'KeyM', key: 'Alt+M', shortcut: { does: 'major' } },
  { code: 'KeyA', key: 'Alt+A', shortcut: { does: 'anonymous' } },
  { code: 'KeyJ', key: 'Alt+J', shortcut: { does: 'first-match' } },
  { code: 'KeyS', key: 'Alt+S', shortcut: { does: 'keep' } },
  { code: 'KeyR', key: 'Alt+R', shortcut: { does: 'resume' } },
  { code: 'Enter', key: 'Alt+Enter', shortcut: { does: 'register' } },
];

/** Listens on the whole page, for a call is taken down with both hands on the keys. */
export function useShortcuts(act: (shortcut: Shortcut) => void) {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const found = event.altKey ? SHORTCUTS.find(({ code }) => code === event.code) : undefined;
      if (found) {
        event.preventDefault();
        latest.current(found.shortcut);
      }
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
