import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { choicesOf } from '@/lib/i18n/words';

/** What is taken down of a call, in the order in which callers tell it. */
export function CallFields({ anonymous }: { anonymous: boolean }) {
  const { t } = useTranslation();
  const districts = choicesOf('District');
  return (
    <div className="call-columns">
      <Form.Item name="category" label={t('ui.hotline.category')} className="call-whole-line" required>
        <Radio.Group optionType="button" options={choicesOf('TicketCategory')} />
      </Form.Item>
      <Form.Item name="phone" label={t('ui.hotline.phone')}>
        <Input inputMode="tel" autoComplete="off" maxLength={60} />
      </Form.Item>
      <Form.Item name="name" label={t('ui.hotline.name')}>
        <Input disabled={anonymous} autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="narrative" label={t('ui.hotline.narrative')} className="call-whole-line" required>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 10 }} maxLength={20000} />
      </Form.Item>
      <Form.Item name="employerDistrict" label={t('ui.hotline.employerDistrict')}>
        <Input list="call-districts" autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item name="callerDistrict" label={t('ui.hotline.callerDistrict')}>
        <Input list="call-districts" autoComplete="off" maxLength={20} />
      </Form.Item>
      <datalist id="call-districts">
        {districts.map(({ value, label }) => (
          <option key={value} value={label}>
            {label}
          </option>
        ))}
      </datalist>
      <Form.Item name="employer" label={t('ui.hotline.employer')}>
        <Input autoComplete="off" maxLength={200} />
      </Form.Item>
      <Form.Item name="idNumber" label={t('ui.hotline.idNumber')}>
        <Input disabled={anonymous} autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="danger" label={t('ui.hotline.danger')}>
        <Select allowClear options={choicesOf('Danger')} />
      </Form.Item>
      <div className="call-flags">
        <Form.Item name="anonymous" valuePropName="checked" noStyle>
          <Checkbox>{t('ui.hotline.anonymous')}</Checkbox>
        </Form.Item>
        <Form.Item name="major" valuePropName="checked" noStyle>
          <Checkbox>{t('ui.hotline.major')}</Checkbox>
        </Form.Item>
      </div>
    </div>
  );
}
