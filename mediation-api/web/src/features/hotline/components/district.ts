import { choicesOf } from '@/lib/i18n/words';

/** The code of a district that was typed by its name, the beginning of it, or the code itself; what is not known stays. */
export function districtCode(typed: string): string {
  const text = typed.trim();
  const choices = choicesOf('District');
  const exact = choices.find(({ value, label }) => value === text || label === text);
  const begun = choices.filter(({ label }) => label.startsWith(text));
  return (exact ?? (begun.length === 1 ? begun[0] : undefined))?.value ?? text;
}

export const districtName = (code: string | undefined) =>
  choicesOf('District').find(({ value }) => value === code)?.label ?? code;
