import { DatePicker, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { choicesOf, codeName, listOf } from '@/lib/i18n/words';
import type { Field } from '@/lib/vocabulary/fields';
import { referenceChoices } from '@/lib/vocabulary/reference-choices';
import { CasePicker } from './case-picker';
import { FingerprintInput } from './fingerprint-input';
import { useScene } from './scene';

interface FieldControlProps {
  field: Field;
  disabled?: boolean;
}

/** The input that suits a field's kind. Form.Item hands value, id and change handler in through the rest. */
export function FieldControl({ field, disabled, ...bound }: FieldControlProps) {
  const { t } = useTranslation();
  const input = disabled ? { ...bound, disabled } : bound;
  switch (field.kind) {
    case 'narrative':
      return <Input.TextArea autoSize={{ minRows: 3, maxRows: 14 }} {...input} />;
    case 'date':
      return <DatePicker className="wide" {...input} />;
    case 'date-time':
      return <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" {...input} />;
    case 'money':
      return <InputNumber className="wide" stringMode precision={2} min="0" suffix={t('ui.yuan')} {...input} />;
    case 'integer':
      return <InputNumber className="wide" precision={0} {...input} />;
    case 'score':
      return <Select options={choicesOf('Satisfaction').map(scored)} {...input} />;
    case 'fingerprint':
      return <FingerprintInput {...input} />;
    case 'choice':
    case 'choices':
      return <CodeSelect field={field} {...input} />;
    case 'reference':
    case 'references':
      return <ReferenceSelect field={field} {...input} />;
    case 'texts':
      return <Select mode="tags" open={false} suffixIcon={null} placeholder={t('ui.form.texts')} {...input} />;
    default:
      return <Input {...input} />;
  }
}

const scored = ({ value, label }: { value: string; label: string }) => ({ value: Number(value), label });

function CodeSelect({ field, ...bound }: FieldControlProps) {
  const codes = field.options ?? [];
  const list = listOf(codes);
  return (
    <Select
      allowClear={!field.required}
      mode={field.kind === 'choices' ? 'multiple' : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      options={codes.map((value) => ({ value, label: list ? codeName(list, value) : value }))}
      {...bound}
    />
  );
}

function ReferenceSelect({ field, ...bound }: FieldControlProps) {
  const { surroundings } = useScene();
  if (field.reference === 'case') {
    return <CasePicker {...bound} />;
  }
  const choices = field.reference ? referenceChoices(field.reference, surroundings) : [];
  if (choices.length === 0 && field.kind === 'reference') {
    return <Input {...bound} />;
  }
  return (
    <Select
      allowClear={!field.required}
      mode={field.kind === 'references' ? 'multiple' : undefined}
      showSearch={{ optionFilterProp: 'label' }}
      options={choices}
      {...bound}
    />
  );
}
