import type { Field } from '@/lib/vocabulary/fields';
import { type Surroundings, referenceChoices } from '@/lib/vocabulary/reference-choices';

/** What stands in a form before anybody types: the task's member, the only choice there is, one line per party. */
export function initialValues(fields: Field[], surroundings: Surroundings, member: string | null) {
  const values: Record<string, unknown> = {};
  const fixed = new Set<string>();
  for (const field of fields) {
    const choices = field.reference ? referenceChoices(field.reference, surroundings).map(({ value }) => value) : [];
    if (field.kind === 'reference' && member && fixed.size === 0 && choices.includes(member)) {
      values[field.name] = member;
      fixed.add(field.name);
    } else if (field.kind === 'reference' && field.required && choices.length === 1) {
      values[field.name] = choices[0];
    } else if (field.kind === 'references' && field.required && choices.length === 1) {
      values[field.name] = choices;
    } else if (field.kind === 'list') {
      values[field.name] = firstLines(field, surroundings);
    } else if (field.kind === 'boolean') {
      values[field.name] = false;
    }
  }
  return { values, fixed: fixed as ReadonlySet<string> };
}

/** Attendance is asked of every party; other lists begin with one empty line. */
function firstLines(field: Field, { file }: Surroundings): Record<string, unknown>[] {
  if (field.name === 'attendance') {
    return (file?.parties ?? []).map(({ partyId }) => ({ partyId, present: true, identityChecked: false }));
  }
  return field.required ? [{}] : [];
}
