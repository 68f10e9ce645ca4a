import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, DatePicker, Form, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { choicesOf } from '@/lib/i18n/words';

/** The claims, one line each: what, how much, and since when the applicant knew. */
export function ClaimLines() {
  const { t } = useTranslation();
  return (
    <Form.List name="claims">
      {(claims, { add, remove }) => (
        <fieldset className="command-group">
          <legend>{t('ui.intake.claims')}</legend>
          {claims.map((claim, index) => (
            <div key={claim.key} className="claim-line">
              <Form.Item
                name={[claim.name, 'category']}
                label={t('ui.intake.category')}
                rules={[{ required: true, message: t('ui.form.required') }]}
              >
                <Select showSearch={{ optionFilterProp: 'label' }} options={choicesOf('ClaimCategory')} />
              </Form.Item>
              <Form.Item name={[claim.name, 'amount']} label={t('ui.intake.amount')}>
                <InputNumber className="wide" stringMode precision={2} min="0" suffix={t('ui.yuan')} />
              </Form.Item>
              <Form.Item name={[claim.name, 'knewHarmedOn']} label={t('ui.case.knew')}>
                <DatePicker className="wide" />
              </Form.Item>
              {claims.length > 1 ? (
                <Button
                  type="text"
                  icon={<DeleteOutlined />}
                  aria-label={t('ui.form.remove', { what: `${t('ui.intake.claims')} ${index + 1}` })}
                  onClick={() => remove(claim.name)}
                />
              ) : null}
            </div>
          ))}
          <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('ui.intake.addClaim')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
