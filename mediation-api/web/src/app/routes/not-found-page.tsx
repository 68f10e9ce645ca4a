import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <Result status="404" title={t('ui.notFound')} extra={<Link to="/">{t('ui.backHome')}</Link>} />;
}
