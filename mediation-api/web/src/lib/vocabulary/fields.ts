import { type ApiDocs, type Schema, resolved, typeOf } from './open-api';
import { isNewIdentity } from './new-identities';
import { type Reference, referenceOf } from './references';

/** One field of a command's form. */
export interface Field {
  name: string;
  kind: Kind;
  required: boolean;
  options?: string[];
  reference?: Reference;
  maxLength?: number;
  fields?: Field[];
}

export type Kind =
  | 'text'
  | 'new-identity'
  | 'fingerprint'
  | 'score'
  | 'narrative'
  | 'date'
  | 'date-time'
  | 'money'
  | 'integer'
  | 'boolean'
  | 'choice'
  | 'choices'
  | 'reference'
  | 'references'
  | 'texts'
  | 'list'
  | 'group';

const NARRATIVE =
  /^(terms|facts|minutes|note|narrative|reason|grounds?|statement|comment|summary|description|explanation|answer|items|received|measures|words|remark|report|opinion|hardship)$/;

/** Given by the address and the server, never typed. */
const IMPLIED = new Set(['caseId', 'aidId', 'type']);

export function fieldsOf(command: string, docs: ApiDocs): Field[] | null {
  const schema = docs.components?.schemas?.[command];
  return schema ? fieldsIn(command, resolved(schema, docs), docs) : null;
}

/** `within` is the command, or the field that holds the group or list. */
function fieldsIn(within: string, schema: Schema, docs: ApiDocs): Field[] {
  return Object.entries(schema.properties ?? {})
    .filter(([name, property]) => !IMPLIED.has(name) && !property.readOnly)
    .map(([name, property]) => fieldOf(within, name, property, (schema.required ?? []).includes(name), docs));
}

function fieldOf(within: string, name: string, raw: Schema, required: boolean, docs: ApiDocs): Field {
  const schema = resolved(raw, docs);
  if (isNewIdentity(within, name)) {
    return { name, required, kind: 'new-identity' };
  }
  const reference = referenceOf(within, name);
  const base = { name, required, ...(schema.maxLength ? { maxLength: schema.maxLength } : {}) };
  const options = choices(schema);
  if (options) {
    return { ...base, kind: 'choice', options };
  }
  switch (typeOf(schema)) {
    case 'array':
      return { ...base, ...listOf(within, name, resolved(schema.items ?? {}, docs), docs) };
    case 'boolean':
      return { ...base, kind: 'boolean' };
    case 'integer':
    case 'number':
      return { ...base, kind: numberKind(name) };
    case 'object':
      return { ...base, kind: 'group', fields: fieldsIn(name, schema, docs) };
    default:
      return reference ? { ...base, kind: 'reference', reference } : { ...base, kind: textKind(name, schema) };
  }
}

const choices = (schema: Schema) => schema.enum?.filter((value): value is string => value !== null);

function listOf(
  within: string,
  name: string,
  items: Schema,
  docs: ApiDocs,
): Pick<Field, 'kind' | 'options' | 'reference' | 'fields'> {
  const options = choices(items);
  if (options) {
    return { kind: 'choices', options };
  }
  if (typeOf(items) === 'object') {
    return { kind: 'list', fields: fieldsIn(name, items, docs) };
  }
  const reference = referenceOf(within, name);
  return reference ? { kind: 'references', reference } : { kind: 'texts' };
}

function numberKind(name: string): Kind {
  if (name === 'satisfaction') {
    return 'score';
  }
  return name.endsWith('Fen') ? 'money' : 'integer';
}

function textKind(name: string, schema: Schema): Kind {
  if (schema.format === 'date') {
    return 'date';
  }
  if (schema.format === 'date-time') {
    return 'date-time';
  }
  if (name.endsWith('Hash')) {
    return 'fingerprint';
  }
  return NARRATIVE.test(name) || (schema.maxLength ?? 0) > 200 ? 'narrative' : 'text';
}
