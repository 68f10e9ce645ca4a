import { i18next } from './index';
import zhCN from './zh-CN.json';

const ENUMS: Record<string, Record<string, string>> = zhCN.enum;

export type EnumName = keyof typeof zhCN.enum;

/** The words of the vocabulary: what a command, a field or a code is called on screen. */
export const commandName = (command: string) => i18next.t(`command.${command}`, { defaultValue: command });

/** A field may be called differently in different commands or lists: "RejectCase-reason" goes before "reason". */
export const fieldName = (field: string, within?: string) =>
  i18next.t([`field.${within}-${field}`, `field.${field}`], { defaultValue: field });

export const codeName = (list: EnumName, code: string | null | undefined) =>
  code ? i18next.t(`enum.${list}.${code}`, { defaultValue: code }) : '';

export const codesOf = (list: EnumName) => Object.keys(ENUMS[list] ?? {});

export const choicesOf = (list: EnumName) => codesOf(list).map((value) => ({ value, label: codeName(list, value) }));

/** Schemas list codes without saying which list they are; the same codes are the same list. */
export function listOf(codes: readonly string[]): EnumName | undefined {
  const names = Object.keys(ENUMS) as EnumName[];
  const holdsAll = names.filter((name) => codes.every((code) => code in (ENUMS[name] ?? {})));
  return holdsAll.toSorted((one, other) => codesOf(one).length - codesOf(other).length)[0];
}
