import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';

export interface AskProps {
  busy: boolean;
  error: unknown;
  onSubmit: (body: Record<string, unknown>) => void;
}

/** The return visit (回访): both answers of a caller who was reached, and none of one who was not. */
export function VisitForm({ busy, error, onSubmit }: AskProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Record<string, unknown>>();
  const contacted = Form.useWatch('contacted', form) as boolean | undefined;
  const answers = [
    { value: true, label: t('ui.yes') },
    { value: false, label: t('ui.no') },
  ];
  return (
    <Form form={form} layout="vertical" name="visit" disabled={busy} onFinish={onSubmit}>
      {['contacted', ...(contacted ? ['solved', 'satisfied'] : [])].map((name) => (
        <Form.Item key={name} name={name} label={t(`ui.hotline.${name}`)} rules={[{ required: true, message: t('ui.hotline.choose') }]}>
          <Radio.Group options={answers} />
        </Form.Item>
      ))}
      <Form.Item name="comment" label={t('ui.hotline.comment')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <RefusalAlert error={error} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('ui.submit')}
      </Button>
    </Form>
  );
}
