/** The four lights of a deadline: on course, near, overdue, clock standing still. */
export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

export const LIGHTS: readonly Light[] = ['RED', 'YELLOW', 'GREEN', 'GREY'];

export function isLight(value: unknown): value is Light {
  return LIGHTS.includes(value as Light);
}

/** Readable on white at WCAG AA; the words beside the dot carry the meaning, the colour only helps. */
export const LIGHT_COLOUR: Record<Light, string> = {
  RED: '#c62828',
  YELLOW: '#9a6700',
  GREEN: '#1a7f4b',
  GREY: '#6b7280',
};
