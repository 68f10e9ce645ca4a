import { Button, Card, Form, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import { useMe } from '@/lib/me';
import { type Credentials, useLogIn } from '../api/log-in';
import { DemoAccounts } from './demo-accounts';
import './login-page.css';

/** Only a path of this application is a way back. */
const wayBack = (back: string | null) => (back?.startsWith('/') && !back.startsWith('//') ? back : '/');

export function LoginPage() {
  const { t } = useTranslation();
  const me = useMe();
  const logIn = useLogIn();
  const [params] = useSearchParams();
  if (me.isPending) {
    return null;
  }
  if (me.data) {
    return <Navigate to={wayBack(params.get('back'))} replace />;
  }
  return (
    <main className="login">
      <section className="login-card">
        <Typography.Title level={1} className="login-title">
          {t('ui.union')} · {t('ui.product')}
        </Typography.Title>
        <p className="muted">{t('ui.login.welcome')}</p>
        <Card>
          <Form<Credentials> layout="vertical" name="login" requiredMark={false} onFinish={(entered) => logIn.mutate(entered)}>
            <Form.Item name="username" label={t('ui.login.username')} rules={[{ required: true, message: t('ui.form.required') }]}>
              <Input autoComplete="username" size="large" />
            </Form.Item>
            <Form.Item name="password" label={t('ui.login.password')} rules={[{ required: true, message: t('ui.form.required') }]}>
              <Input.Password autoComplete="current-password" size="large" />
            </Form.Item>
            <RefusalAlert error={logIn.error} />
            <Button type="primary" htmlType="submit" block size="large" loading={logIn.isPending}>
              {t('ui.login.enter')}
            </Button>
          </Form>
        </Card>
      </section>
      <DemoAccounts busy={logIn.isPending} onChoose={({ username, password }) => logIn.mutate({ username, password })} />
    </main>
  );
}
