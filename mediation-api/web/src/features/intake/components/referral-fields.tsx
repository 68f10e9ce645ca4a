import { Checkbox, DatePicker, Form, type FormInstance, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/lib/api/contract';
import { useOrganisations } from '@/lib/api/get-roster';
import { choicesOf } from '@/lib/i18n/words';
import { isLiaison } from '@/lib/standing';
import { type ReferralEntry, isFromCourt } from './referral-record';

const kindsFor = (me: Me) =>
  choicesOf('ReferralKind').filter(
    ({ value }) => !isLiaison(me) || isFromCourt(value) === (me.role === 'COURT_LIAISON'),
  );

/** Who hands over to whom, under which number, and what only a court has to say; a liaison speaks for the own body. */
export function ReferralFields({ me, form }: { me: Me; form: FormInstance<ReferralEntry> }) {
  const { t } = useTranslation();
  const organisations = useOrganisations().data ?? [];
  const kind = Form.useWatch('kind', form);
  const status = Form.useWatch('arbitrationStatus', form);
  const required = [{ required: true, message: t('ui.form.required') }];
  const search = { optionFilterProp: 'label' };
  return (
    <div className="intake-columns">
      <Form.Item name="kind" label={t('ui.handOver.kind')} rules={required}>
        <Select options={kindsFor(me)} onChange={() => form.setFieldValue('body', undefined)} />
      </Form.Item>
      {isLiaison(me) ? (
        <Form.Item name="organisation" label={t('ui.handOver.organisation')} rules={required}>
          <Select
            showSearch={search}
            options={organisations.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      ) : (
        <Form.Item name="body" label={t('ui.handOver.body')} rules={required}>
          <Select showSearch={search} options={choicesOf(isFromCourt(kind) ? 'Court' : 'Institute')} disabled={!kind} />
        </Form.Item>
      )}
      <Form.Item name="number" label={t('ui.handOver.number')} rules={[{ ...required[0], whitespace: true }]}>
        <Input autoComplete="off" maxLength={80} />
      </Form.Item>
      <Form.Item name="bodyReceivedOn" label={t('ui.handOver.bodyReceivedOn')} rules={required}>
        <DatePicker className="wide" />
      </Form.Item>
      <Form.Item name="receivedAt" label={t('ui.intake.receivedAt')} rules={required}>
        <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
      </Form.Item>
      <Form.Item name="districtCode" label={t('ui.intake.district')} rules={required}>
        <Select showSearch={search} options={choicesOf('District')} />
      </Form.Item>
      <Form.Item name="disputeKind" label={t('ui.intake.kind')} rules={required}>
        <Select options={choicesOf('DisputeKind')} />
      </Form.Item>
      {kind === 'COURT_ENTRUSTED' ? (
        <Form.Item name="procedure" label={t('ui.handOver.procedure')} rules={required} preserve={false}>
          <Select options={choicesOf('CourtProcedure')} />
        </Form.Item>
      ) : null}
      {isFromCourt(kind) ? (
        <Form.Item name="arbitrationStatus" label={t('ui.handOver.arbitrationStatus')} rules={required} preserve={false}>
          <Select options={choicesOf('ArbitrationStatus')} />
        </Form.Item>
      ) : null}
      {isFromCourt(kind) && status === 'AWARD_RECEIVED' ? (
        <Form.Item name="awardServedOn" label={t('ui.handOver.awardServedOn')} rules={required} preserve={false}>
          <DatePicker className="wide" />
        </Form.Item>
      ) : null}
      <Form.Item name="consentRecorded" valuePropName="checked" className="intake-whole-line">
        <Checkbox>{t('ui.handOver.consentRecorded')}</Checkbox>
      </Form.Item>
    </div>
  );
}
