import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { CallForm } from './call-form';

/** Taking a call down (来电登记). */
export function CallPage() {
  const { t } = useTranslation();
  return (
    <PageShell title={t('ui.hotline.title')}>
      <CallForm />
    </PageShell>
  );
}
