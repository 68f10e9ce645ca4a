import { Checkbox, Form, type FormRule } from 'antd';
import { useTranslation } from 'react-i18next';
import { fieldName } from '@/lib/i18n/words';
import { fenFromYuan } from '@/lib/money';
import type { Field } from '@/lib/vocabulary/fields';
import { FieldControl } from './field-control';
import { FieldList } from './field-list';
import { NewIdentity } from './new-identity';
import { useScene } from './scene';

interface FieldItemProps {
  field: Field;
  /** Where the value stands: inside a list the path starts at the list's own item. */
  path: (string | number)[];
  /** The command, or the field that holds this one; the same word may mean another thing there. */
  within: string;
}

/** One labelled field; groups and lists hold further ones. */
export function FieldItem({ field, path, within }: FieldItemProps) {
  const { t } = useTranslation();
  const { fixed } = useScene();
  const label = fieldName(field.name, within);
  switch (field.kind) {
    case 'new-identity':
      return <NewIdentity path={path} />;
    case 'group':
      return (
        <fieldset className="command-group">
          <legend>{label}</legend>
          {(field.fields ?? []).map((inner) => (
            <FieldItem key={inner.name} field={inner} path={[...path, inner.name]} within={field.name} />
          ))}
        </fieldset>
      );
    case 'list':
      return (
        <FieldList path={path} label={label}>
          {(line) =>
            (field.fields ?? []).map((inner) => (
              <FieldItem key={inner.name} field={inner} path={[line, inner.name]} within={field.name} />
            ))
          }
        </FieldList>
      );
    case 'boolean':
      return (
        <Form.Item name={path} valuePropName="checked" className="command-field command-check">
          <Checkbox>{label}</Checkbox>
        </Form.Item>
      );
    default:
      return (
        <Form.Item name={path} label={label} rules={rulesOf(field, t)} className={`command-field field-${field.kind}`}>
          <FieldControl field={field} disabled={path.length === 1 && fixed.has(field.name)} />
        </Form.Item>
      );
  }
}

function rulesOf(field: Field, t: (key: string, options?: Record<string, unknown>) => string): FormRule[] {
  const rules: FormRule[] = [];
  if (field.required) {
    rules.push({ required: true, message: t('ui.form.required') });
  }
  if (field.maxLength) {
    rules.push({ max: field.maxLength, message: t('ui.form.tooLong', { max: field.maxLength }) });
  }
  if (field.kind === 'money') {
    rules.push({
      validator: (_, value: string | number | null | undefined) =>
        (value ?? '') === '' || fenFromYuan(value as string) !== null
          ? Promise.resolve()
          : Promise.reject(new Error(t('ui.form.money'))),
    });
  }
  return rules;
}
