import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseFile, Obligation } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { yuanFromFen } from '@/lib/money';
import { partyName } from './party-name';

interface ObligationsTableProps {
  file: CaseFile;
  obligations: Obligation[];
  /** With what has been paid and where each one stands. */
  performance?: boolean;
}

const amount = (fen: number | null | undefined) =>
  fen === null || fen === undefined ? '' : <span className="number">{yuanFromFen(fen)}</span>;

export function ObligationsTable({ file, obligations, performance }: ObligationsTableProps) {
  const { t } = useTranslation();
  if (obligations.length === 0) {
    return null;
  }
  const columns: TableColumnsType<Obligation> = [
    { title: t('ui.case.obligation'), dataIndex: 'kind', render: (kind: string) => codeName('ObligationKind', kind) },
    { title: t('ui.case.debtor'), dataIndex: 'debtor', render: (id: string) => partyName(file, id) },
    { title: t('ui.case.creditor'), dataIndex: 'creditor', render: (id: string) => partyName(file, id) },
    { title: t('ui.case.amount'), dataIndex: 'amountFen', align: 'right', render: amount },
    { title: t('ui.case.dueOn'), dataIndex: 'dueOn' },
  ];
  const standing: TableColumnsType<Obligation> = [
    { title: t('ui.case.paid'), dataIndex: 'paidFen', align: 'right', render: amount },
    { title: t('ui.case.state'), dataIndex: 'state', render: (state: string) => codeName('ObligationState', state) },
  ];
  return (
    <Table<Obligation>
      size="small"
      rowKey={({ obligationId, kind, dueOn }) => obligationId ?? `${kind} ${dueOn}`}
      pagination={false}
      dataSource={obligations}
      scroll={{ x: 'max-content' }}
      columns={performance ? [...columns, ...standing] : columns}
    />
  );
}
