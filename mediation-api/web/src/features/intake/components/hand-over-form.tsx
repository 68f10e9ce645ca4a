import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import type { Me } from '@/lib/api/contract';
import { wallClockNow } from '@/lib/time';
import { useHandOver } from '../api/hand-over';
import { ClaimLines } from './claim-lines';
import { PartyFields } from './party-fields';
import { ReferralFields } from './referral-fields';
import { type ReferralEntry, referralRecord } from './referral-record';
import { TakenIn } from './taken-in';
import './intake-form.css';

/** One case as the court or the institute has it on its file. */
export function HandOverForm({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<ReferralEntry>();
  const handOver = useHandOver();

  if (handOver.data) {
    return (
      <TakenIn
        registered={handOver.data}
        words={handOver.data.duplicate ? 'ui.handOver.duplicate' : 'ui.handOver.done'}
        another={t('ui.handOver.another')}
        onAnother={() => handOver.reset()}
      />
    );
  }
  return (
    <Form<ReferralEntry>
      form={form}
      name="hand-over"
      layout="vertical"
      className="intake"
      disabled={handOver.isPending}
      scrollToFirstError
      initialValues={{ disputeKind: 'INDIVIDUAL', receivedAt: wallClockNow(), claims: [{}] }}
      onFinish={(entry) => handOver.mutate(referralRecord(entry))}
    >
      <ReferralFields me={me} form={form} />
      <div className="intake-parties">
        <PartyFields side="applicant" title={t('ui.intake.applicant')} />
        <PartyFields side="respondent" title={t('ui.intake.respondent')} />
      </div>
      <ClaimLines />
      <Form.Item
        name="narrative"
        label={t('ui.intake.narrative')}
        rules={[{ required: true, message: t('ui.form.required') }]}
      >
        <Input.TextArea autoSize={{ minRows: 6, maxRows: 20 }} showCount />
      </Form.Item>
      <RefusalAlert error={handOver.error} />
      <Button type="primary" size="large" htmlType="submit" loading={handOver.isPending}>
        {t('ui.handOver.submit')}
      </Button>
    </Form>
  );
}
