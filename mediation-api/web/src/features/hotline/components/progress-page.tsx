import { Button, Card, Form, Input, Result } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { postJson } from '@/lib/api/http';

interface Progress {
  number: string;
  stepName: string;
  resultName: string | null;
  receivedOn: string;
  dueOn: string | null;
}

/** How far the own request is (办理进度), by number and code; open to everybody and without any particulars. */
export function ProgressPage() {
  const { t } = useTranslation();
  const ask = useMutation({ mutationFn: (told: { number: string; code: string }) => postJson<Progress>('/api/progress', told) });
  return (
    <main className="login">
      <Card title={t('ui.hotline.progress')}>
        <Form layout="vertical" name="progress" onFinish={(told: { number: string; code: string }) => ask.mutate(told)}>
          <Form.Item name="number" label={t('ui.hotline.number')} rules={[{ required: true, message: t('ui.hotline.choose') }]}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="code" label={t('ui.hotline.code')} rules={[{ required: true, message: t('ui.hotline.choose') }]}>
            <Input inputMode="numeric" maxLength={12} />
          </Form.Item>
          <RefusalAlert error={ask.error} />
          <Button type="primary" htmlType="submit" loading={ask.isPending}>
            {t('ui.search')}
          </Button>
        </Form>
        {ask.data ? (
          <Result
            status="info"
            title={ask.data.resultName ?? ask.data.stepName}
            subTitle={`${ask.data.number} · ${t('ui.hotline.receivedAt')} ${ask.data.receivedOn}${ask.data.dueOn ? ` · ${t('ui.hotline.dueAt')} ${ask.data.dueOn}` : ''}`}
          />
        ) : null}
      </Card>
    </main>
  );
}
