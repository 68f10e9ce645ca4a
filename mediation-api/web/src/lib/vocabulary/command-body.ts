import { type Dayjs, isDayjs } from 'dayjs';
import { fenFromYuan } from '@/lib/money';
import { dateOfWallClock, instantOfWallClock } from '@/lib/time';
import type { Field } from './fields';

type Values = Record<string, unknown>;

/** Turns what the form holds (wall-clock times, yuan) into the command's JSON; what was left empty is left out. */
export function commandBody(fields: Field[], values: Values): Values {
  const body: Values = {};
  for (const field of fields) {
    const value = valueOf(field, values[field.name]);
    if (value !== undefined) {
      body[field.name] = value;
    }
  }
  return body;
}

function valueOf(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'date':
      return isDayjs(value) ? dateOfWallClock(value as Dayjs) : undefined;
    case 'date-time':
      return isDayjs(value) ? instantOfWallClock(value as Dayjs) : undefined;
    case 'money':
      return isEmpty(value) ? undefined : (fenFromYuan(value as string) ?? undefined);
    case 'group':
      return group(field, value);
    case 'list':
      return ((value as Values[] | undefined) ?? []).map((item) => commandBody(field.fields ?? [], item ?? {}));
    case 'texts':
      return ((value as string[] | undefined) ?? []).map((text) => text.trim()).filter(Boolean);
    case 'references':
    case 'choices':
      return value ?? [];
    case 'boolean':
      return value === true;
    case 'text':
    case 'fingerprint':
    case 'narrative':
      return typeof value === 'string' && value.trim() ? value.trim() : undefined;
    default:
      return isEmpty(value) ? undefined : value;
  }
}

function group(field: Field, value: unknown): Values | undefined {
  const body = commandBody(field.fields ?? [], (value as Values | undefined) ?? {});
  return field.required || Object.keys(body).length > 0 ? body : undefined;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '';
