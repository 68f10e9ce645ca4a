import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { choicesOf } from '@/lib/i18n/words';
import type { Ticket } from '../api/tickets';
import type { AskProps } from './visit-form';

/** Handing a dispute on as a case (转劳动争议调解): what the ticket does not tell, and the caller's consent. */
export function ConversionForm({ ticket, busy, error, onSubmit }: AskProps & { ticket: Ticket }) {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('ui.hotline.choose') }];
  return (
    <Form
      layout="vertical"
      name="conversion"
      disabled={busy}
      initialValues={{ applicant: ticket.caller.name, employer: ticket.employer, callerAgrees: false }}
      onFinish={onSubmit}
    >
      <Form.Item name="applicant" label={t('ui.hotline.applicant')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="employer" label={t('ui.hotline.employer')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="claims" label={t('ui.hotline.claims')} rules={required}>
        <Select mode="multiple" options={choicesOf('ClaimCategory')} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      <Form.Item name="callerAgrees" valuePropName="checked">
        <Checkbox>{t('ui.hotline.callerAgrees')}</Checkbox>
      </Form.Item>
      <RefusalAlert error={error} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('ui.submit')}
      </Button>
    </Form>
  );
}
