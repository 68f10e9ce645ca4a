import { describe, expect, it } from 'vitest';
import { docs } from '../../../testing/vocabulary';
import type { Field } from '@/lib/vocabulary/fields';
import { fieldsOf } from '@/lib/vocabulary/fields';
import en from './en.json';
import { codeName, commandName, fieldName, listOf } from './words';
import zhCN from './zh-CN.json';

const HAN = /\p{Script=Han}/u;

const commands = Object.keys(zhCN.command).filter((name) => docs.components?.schemas?.[name]);

function* fieldsWithin(within: string, fields: Field[]): Generator<[string, Field]> {
  for (const field of fields) {
    yield [within, field];
    yield* fieldsWithin(field.name, field.fields ?? []);
  }
}

const keysOf = (node: object, path = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' ? keysOf(value as object, `${path}${key}.`) : [`${path}${key}`],
  );

describe('the words of the vocabulary', () => {
  it('are Chinese for every command', () => {
    expect(commands.length).toBeGreaterThan(70);
    expect(commands.filter((command) => !HAN.test(commandName(command)))).toEqual([]);
  });

  it('are Chinese for every field of every command', () => {
    const unnamed = commands.flatMap((command) =>
      [...fieldsWithin(command, fieldsOf(command, docs) ?? [])]
        .filter(([within, { name, kind }]) => kind !== 'new-identity' && !HAN.test(fieldName(name, within)))
        .map(([within, { name }]) => `${command}: ${within}.${name}`),
    );
    expect(unnamed).toEqual([]);
  });

  it('are Chinese for every code that can be chosen', () => {
    const unnamed = commands.flatMap((command) =>
      [...fieldsWithin(command, fieldsOf(command, docs) ?? [])].flatMap(([, { name, options = [] }]) => {
        const list = listOf(options);
        return options
          .filter((code) => !list || !/\p{Script=Han}|^APP$/u.test(codeName(list, code)))
          .map((code) => `${command}.${name}: ${code}`);
      }),
    );
    expect(unnamed).toEqual([]);
  });

  it('are the same in English and Chinese', () => {
    expect(keysOf(en).toSorted()).toEqual(keysOf(zhCN).toSorted());
  });
});
