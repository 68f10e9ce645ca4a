/** The part of an OpenAPI schema that a form needs. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: (string | null)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  nullable?: boolean;
  maxLength?: number;
  readOnly?: boolean;
}

export interface ApiDocs {
  components?: { schemas?: Record<string, Schema> };
}

/** Follows references and folds allOf, so that a schema stands for itself. */
export function resolved(schema: Schema, docs: ApiDocs): Schema {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = docs.components?.schemas?.[name];
    return target ? resolved(target, docs) : {};
  }
  const alternatives = (schema.oneOf ?? schema.anyOf ?? []).filter((part) => part.type !== 'null');
  const parts = [...(schema.allOf ?? []), ...(alternatives.length === 1 ? alternatives : [])];
  return parts.reduce<Schema>((whole, part) => {
    const other = resolved(part, docs);
    return {
      ...other,
      ...whole,
      properties: { ...other.properties, ...whole.properties },
      required: [...(other.required ?? []), ...(whole.required ?? [])],
    };
  }, withoutParts(schema));
}

function withoutParts({ allOf: _all, oneOf: _one, anyOf: _any, ...schema }: Schema): Schema {
  return schema;
}

export const typeOf = (schema: Schema): string | undefined =>
  Array.isArray(schema.type) ? schema.type.find((type) => type !== 'null') : schema.type;
