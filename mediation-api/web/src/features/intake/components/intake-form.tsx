import { Button, Checkbox, DatePicker, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { useOrganisations } from '@/lib/api/get-roster';
import { choicesOf } from '@/lib/i18n/words';
import { useMe } from '@/lib/me';
import { wallClockNow } from '@/lib/time';
import { newIdentity } from '@/lib/vocabulary/new-identities';
import { useRegisterCase } from '../api/register-case';
import { ClaimLines } from './claim-lines';
import { type IntakeEntry, intakeRecord } from './intake-record';
import { PartyFields } from './party-fields';
import { TakenIn } from './taken-in';
import './intake-form.css';

/** One dispute as told at the window, by telephone or in writing. */
export function IntakeForm() {
  const { t } = useTranslation();
  const me = useMe().data;
  const [form] = Form.useForm<IntakeEntry>();
  const [sourceNumber, setSourceNumber] = useState(newIdentity);
  const register = useRegisterCase();
  const organisations = useOrganisations().data ?? [];
  const oral = Form.useWatch('oral', form);
  const required = [{ required: true, message: t('ui.form.required') }];

  if (register.data) {
    return (
      <TakenIn
        registered={register.data}
        words={register.data.duplicate ? 'ui.intake.duplicate' : 'ui.intake.registered'}
        another={t('ui.intake.another')}
        onAnother={() => {
          setSourceNumber(newIdentity());
          register.reset();
        }}
      />
    );
  }
  return (
    <Form<IntakeEntry>
      form={form}
      name="intake"
      layout="vertical"
      className="intake"
      disabled={register.isPending}
      scrollToFirstError
      initialValues={{
        channel: 'WINDOW',
        oral: true,
        disputeKind: 'INDIVIDUAL',
        receivedAt: wallClockNow(),
        organisation: me?.organisation?.id,
        claims: [{}],
      }}
      onFinish={(entry) => register.mutate(intakeRecord(entry, sourceNumber))}
    >
      <div className="intake-columns">
        <Form.Item name="channel" label={t('ui.intake.channel')} rules={required}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={choicesOf('Channel')} />
        </Form.Item>
        <Form.Item name="receivedAt" label={t('ui.intake.receivedAt')} rules={required}>
          <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
        </Form.Item>
        <Form.Item name="districtCode" label={t('ui.intake.district')} rules={required}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={choicesOf('District')} />
        </Form.Item>
        <Form.Item name="organisation" label={t('ui.intake.organisation')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="disputeKind" label={t('ui.intake.kind')} rules={required}>
          <Select options={choicesOf('DisputeKind')} />
        </Form.Item>
        <Form.Item name="oral" label={t('ui.intake.form')}>
          <Radio.Group
            options={[
              { value: true, label: t('ui.intake.oral') },
              { value: false, label: t('ui.intake.written') },
            ]}
          />
        </Form.Item>
      </div>
      <div className="intake-parties">
        <PartyFields side="applicant" title={t('ui.intake.applicant')} />
        <PartyFields side="respondent" title={t('ui.intake.respondent')} />
      </div>
      <ClaimLines />
      <Form.Item name="narrative" label={t('ui.intake.narrative')} rules={required} extra={t('ui.intake.narrativeHint')}>
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 20 }} showCount />
      </Form.Item>
      {oral ? (
        <Form.Item
          name="readBack"
          valuePropName="checked"
          rules={[
            {
              validator: (_, checked: boolean) =>
                checked ? Promise.resolve() : Promise.reject(new Error(t('ui.form.required'))),
            },
          ]}
        >
          <Checkbox>{t('ui.intake.readBack')}</Checkbox>
        </Form.Item>
      ) : null}
      <RefusalAlert error={register.error} />
      <Button type="primary" size="large" htmlType="submit" loading={register.isPending}>
        {t('ui.intake.submit')}
      </Button>
    </Form>
  );
}
