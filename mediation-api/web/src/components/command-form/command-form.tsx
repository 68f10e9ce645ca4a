import { Button, Form } from 'antd';
import { useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { commandBody } from '@/lib/vocabulary/command-body';
import type { Field } from '@/lib/vocabulary/fields';
import type { Surroundings } from '@/lib/vocabulary/reference-choices';
import { type FormScene, SceneContext } from './scene';
import { initialValues } from './initial-values';
import { FieldItem } from './field-item';

interface CommandFormProps {
  command: string;
  fields: Field[];
  surroundings: Surroundings;
  /** The party, obligation or mediator that the task is about; its field is filled and fixed. */
  member?: string | null;
  busy: boolean;
  error: unknown;
  onReload?: () => void;
  onSubmit: (body: Record<string, unknown>) => void;
}

/** The form of a command, made from the command's own schema. */
export function CommandForm({ command, fields, surroundings, member, busy, error, onReload, onSubmit }: CommandFormProps) {
  const { t } = useTranslation();
  // Two tasks of one kind can be open at once; their fields must not share ids.
  const name = `${command}${useId()}`;
  const [form] = Form.useForm<Record<string, unknown>>();
  // Once only: what somebody has typed must outlive a case that changes meanwhile.
  const [{ values, fixed }] = useState(() => initialValues(fields, surroundings, member ?? null));
  const scene = useMemo<FormScene>(() => ({ surroundings, fixed }), [surroundings, fixed]);
  return (
    <SceneContext.Provider value={scene}>
      <Form
        form={form}
        layout="vertical"
        name={name}
        initialValues={values}
        requiredMark
        scrollToFirstError
        disabled={busy}
        onFinish={(entered) => onSubmit(commandBody(fields, entered))}
      >
        {fields.length === 0 ? <p>{t('ui.form.none')}</p> : null}
        {fields.map((field) => (
          <FieldItem key={field.name} field={field} path={[field.name]} within={command} />
        ))}
        <RefusalAlert error={error} onReload={onReload} />
        <Button type="primary" htmlType="submit" loading={busy} className="command-submit">
          {t('ui.submit')}
        </Button>
      </Form>
    </SceneContext.Provider>
  );
}
