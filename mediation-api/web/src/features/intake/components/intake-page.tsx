import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { ImportDesk } from './import-desk';
import { IntakeForm } from './intake-form';

/** Taking disputes in (新建登记): one at the desk, or many from a file. */
export function IntakePage() {
  const { t } = useTranslation();
  return (
    <PageShell title={t('ui.intake.title')}>
      <Tabs
        className="detail-tabs"
        items={[
          { key: 'one', label: t('ui.intake.one'), children: <IntakeForm /> },
          { key: 'import', label: t('ui.intake.import'), children: <ImportDesk /> },
        ]}
      />
    </PageShell>
  );
}
