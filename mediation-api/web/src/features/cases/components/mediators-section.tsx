import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, CaseMediator } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';

export function MediatorsSection({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <h2>{t('ui.case.mediators')}</h2>
      {file.mediators.length === 0 ? (
        <p className="muted">{t('ui.case.noMediator')}</p>
      ) : (
        <Table<CaseMediator>
          size="small"
          rowKey="mediatorId"
          pagination={false}
          dataSource={file.mediators}
          columns={[
            { title: t('ui.case.name'), dataIndex: 'name' },
            { title: t('ui.case.role'), dataIndex: 'role', render: (role: string) => codeName('Role', role) },
            { title: t('ui.case.firm'), dataIndex: 'firm' },
            { title: t('ui.case.how'), dataIndex: 'how', render: (how: string) => codeName('MediatorNaming', how) },
            {
              title: t('ui.case.disclosure'),
              dataIndex: 'disclosure',
              render: (disclosure: string | null) => codeName('Neutrality', disclosure),
            },
          ]}
        />
      )}
    </section>
  );
}
