import { Button, DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import type { CaseFile } from '@/lib/api/case-file';
import type { Me } from '@/lib/api/contract';
import { choicesOf } from '@/lib/i18n/words';
import { dateOfWallClock, instantOfWallClock, wallClockNow } from '@/lib/time';
import { type AidRecord, useApply, useStandards } from '../api/aid';

interface Entry {
  client?: string;
  districtCode: string;
  channel: string;
  scope: string;
  category: string;
  receivedAt: Dayjs;
  ground?: string;
  periodEndsOn?: Dayjs;
  applicant: { name: string; idNumber?: string; phone?: string; address?: string };
  opponent: { name: string; uscc?: string };
  facts: string;
  hardship?: string;
}

/** An application as the applicant tells it; a party of a case brings name and opponent along. */
export function AidApplyForm({ me, file }: { me: Me; file?: CaseFile }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [form] = Form.useForm<Entry>();
  const apply = useApply((aidId) => void navigate(`/aid/${aidId}`));
  const standards = useStandards(me.organisation?.id).data;
  const ground = Form.useWatch('ground', form);
  const required = [{ required: true, message: t('ui.form.required') }];
  const people = (file?.parties ?? []).filter(({ side }) => side === 'APPLICANT');
  const opponent = (file?.parties ?? []).find(({ side }) => side === 'RESPONDENT');
  return (
    <Form<Entry>
      form={form}
      name="aid"
      layout="vertical"
      className="panel aid-form"
      disabled={apply.isPending}
      scrollToFirstError
      initialValues={{
        channel: file ? 'MEDIATION_CASE' : 'WINDOW',
        scope: 'LABOUR_DISPUTE',
        receivedAt: wallClockNow(),
        client: people[0]?.partyId,
        applicant: { name: people[0]?.name ?? undefined },
        opponent: { name: opponent?.name ?? undefined },
        facts: file?.narrative ?? undefined,
      }}
      onFinish={(entry) => apply.mutate(recordOf(entry, file?.caseId))}
    >
      {file ? (
        <Form.Item name="client" label={t('ui.aid.client')} rules={required}>
          <Select options={people.map(({ partyId, name }) => ({ value: partyId, label: name ?? partyId }))} />
        </Form.Item>
      ) : null}
      <div className="intake-parties">
        <fieldset className="command-group">
          <legend>{t('ui.aid.applicant')}</legend>
          <Form.Item name={['applicant', 'name']} label={t('ui.intake.name')} rules={required}>
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          <Form.Item name={['applicant', 'idNumber']} label={t('ui.intake.idNumber')}>
            <Input autoComplete="off" maxLength={18} />
          </Form.Item>
          <Form.Item name={['applicant', 'phone']} label={t('ui.intake.phoneNumber')}>
            <Input autoComplete="off" inputMode="tel" maxLength={30} />
          </Form.Item>
        </fieldset>
        <fieldset className="command-group">
          <legend>{t('ui.aid.opponent')}</legend>
          <Form.Item name={['opponent', 'name']} label={t('ui.intake.name')} rules={required}>
            <Input autoComplete="off" maxLength={200} />
          </Form.Item>
          <Form.Item name={['opponent', 'uscc']} label={t('ui.intake.uscc')}>
            <Input autoComplete="off" maxLength={18} />
          </Form.Item>
          <Form.Item name="districtCode" label={t('ui.aid.district')} rules={required}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={choicesOf('District')} />
          </Form.Item>
        </fieldset>
      </div>
      <div className="intake-parties">
        <div>
          <Form.Item name="category" label={t('ui.aid.category')} rules={required}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={(standards?.categories ?? []).map(({ code, label }) => ({ value: code, label }))}
            />
          </Form.Item>
          <Form.Item name="scope" label={t('ui.aid.scope')} rules={required}>
            <Select options={choicesOf('AidScope')} />
          </Form.Item>
          <Form.Item name="channel" label={t('ui.case.channel')} rules={required}>
            <Select options={choicesOf('AidChannel')} />
          </Form.Item>
        </div>
        <div>
          <Form.Item name="receivedAt" label={t('ui.case.received')} rules={required}>
            <DatePicker className="wide" showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" />
          </Form.Item>
          <Form.Item name="ground" label={t('ui.aid.emergency')}>
            <Select allowClear options={choicesOf('EmergencyGround')} />
          </Form.Item>
          {ground === 'PERIOD_ENDING' ? (
            <Form.Item name="periodEndsOn" label={t('ui.aid.periodEndsOn')} rules={required}>
              <DatePicker className="wide" />
            </Form.Item>
          ) : null}
        </div>
      </div>
      <Form.Item name="facts" label={t('ui.case.facts')} rules={required}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} />
      </Form.Item>
      <Form.Item name="hardship" label={t('ui.aid.hardship')} extra={t('ui.aid.hardshipHint')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <RefusalAlert error={apply.error} />
      <Button type="primary" size="large" htmlType="submit" loading={apply.isPending}>
        {t('ui.aid.apply')}
      </Button>
    </Form>
  );
}

function recordOf(entry: Entry, caseId: string | undefined): AidRecord {
  const { ground, periodEndsOn, receivedAt, client, ...told } = entry;
  return {
    ...told,
    receivedAt: instantOfWallClock(receivedAt),
    ...(ground
      ? { emergency: { ground, ...(periodEndsOn ? { periodEndsOn: dateOfWallClock(periodEndsOn) } : {}) } }
      : {}),
    ...(caseId && client ? { caseId, client } : {}),
  };
}
