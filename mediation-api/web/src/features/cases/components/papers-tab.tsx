import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, DossierEntry, Evidence } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { asDateTime } from '@/lib/time';
import { partyName } from './party-name';

const fingerprint = (hash: string | null | undefined) => (
  <span className="fingerprint" title={hash ?? undefined}>
    {hash?.slice(0, 16)}
  </span>
);

export function PapersTab({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <>
      <section className="panel">
        <h2>{t('ui.case.evidence')}</h2>
        {file.evidence.length === 0 ? (
          <p className="muted">{t('ui.case.noEvidence')}</p>
        ) : (
          <Table<Evidence>
            size="small"
            rowKey="evidenceId"
            pagination={false}
            dataSource={file.evidence}
            columns={[
              { title: t('ui.case.title'), dataIndex: 'title' },
              { title: t('ui.case.category'), dataIndex: 'kind', render: (kind: string) => codeName('EvidenceKind', kind) },
              { title: t('ui.case.by'), dataIndex: 'partyId', render: (id: string) => partyName(file, id) },
              { title: t('ui.case.submitted'), dataIndex: 'submittedAt', render: asDateTime },
              { title: t('ui.case.hash'), dataIndex: 'hash', render: fingerprint },
            ]}
          />
        )}
      </section>
      <section className="panel">
        <h2>{t('ui.case.dossier')}</h2>
        {file.dossier ? (
          <Table<DossierEntry>
            size="small"
            rowKey="order"
            pagination={false}
            dataSource={file.dossier}
            columns={[
              { title: t('ui.case.order'), dataIndex: 'order', width: 70 },
              {
                title: t('ui.case.document'),
                dataIndex: 'document',
                render: (document: string, { documentName, closed }) => (
                  <>
                    {documentName ?? codeName('Document', document)}{' '}
                    {closed ? <Tag>{t('ui.case.closedFile')}</Tag> : null}
                  </>
                ),
              },
              { title: t('ui.case.hash'), dataIndex: 'hash', render: fingerprint },
            ]}
          />
        ) : (
          <p className="muted">{t('ui.case.noDossier')}</p>
        )}
      </section>
    </>
  );
}
