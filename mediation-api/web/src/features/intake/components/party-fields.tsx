import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { idNumberFits, usccFits } from '@/lib/identifiers';

interface PartyFieldsProps {
  side: 'applicant' | 'respondent';
  title: string;
}

const check = (fits: (text: string) => boolean, words: string) => ({
  warningOnly: true,
  validator: (_: unknown, text?: string) => (!text || fits(text) ? Promise.resolve() : Promise.reject(new Error(words))),
});

/** A party as told; a number that does not fit is pointed out and taken all the same. */
export function PartyFields({ side, title }: PartyFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="command-group">
      <legend>{title}</legend>
      <Form.Item
        name={[side, 'name']}
        label={t('ui.intake.name')}
        rules={[{ required: true, whitespace: true, message: t('ui.form.required') }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      {side === 'applicant' ? (
        <Form.Item
          name={[side, 'idNumber']}
          label={t('ui.intake.idNumber')}
          validateTrigger="onBlur"
          rules={[check(idNumberFits, t('ui.intake.idWarning'))]}
        >
          <Input autoComplete="off" maxLength={18} />
        </Form.Item>
      ) : (
        <Form.Item
          name={[side, 'uscc']}
          label={t('ui.intake.uscc')}
          validateTrigger="onBlur"
          rules={[check(usccFits, t('ui.intake.usccWarning'))]}
        >
          <Input autoComplete="off" maxLength={18} />
        </Form.Item>
      )}
      <Form.Item name={[side, 'phone']} label={t('ui.intake.phoneNumber')}>
        <Input autoComplete="off" inputMode="tel" />
      </Form.Item>
    </fieldset>
  );
}
