import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { useMe } from '@/lib/me';
import { HandOverForm } from './hand-over-form';

/** A court or an institute hands a case over (移交案件). */
export function HandOverPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  return <PageShell title={t('ui.handOver.title')}>{me ? <HandOverForm me={me} /> : null}</PageShell>;
}
