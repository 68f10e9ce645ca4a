import { Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Claim } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { yuanFromFen } from '@/lib/money';
import { asDate } from '@/lib/time';

export function ClaimsTable({ claims }: { claims: Claim[] }) {
  const { t } = useTranslation();
  return (
    <Table<Claim>
      size="small"
      rowKey="claimId"
      pagination={false}
      dataSource={claims}
      columns={[
        { title: t('ui.case.category'), dataIndex: 'categoryName', width: 100 },
        {
          title: t('ui.case.amount'),
          dataIndex: 'amountFen',
          align: 'right',
          render: (fen: number | null) => (fen === null ? '' : <span className="number">{yuanFromFen(fen)}</span>),
        },
        {
          title: t('ui.case.period'),
          key: 'period',
          width: 110,
          render: (_, { periodFrom, periodTo }) =>
            periodFrom || periodTo ? `${asDate(periodFrom)} — ${asDate(periodTo)}` : '',
        },
        { title: t('ui.case.knew'), dataIndex: 'knewHarmedOn', width: 105, render: asDate },
        {
          title: t('ui.case.limitation'),
          key: 'limitation',
          render: (_, { limitation }) =>
            limitation ? (
              <>
                {asDate(limitation.end)} {limitation.lapsed ? <Tag color="red">{t('ui.case.lapsed')}</Tag> : null}
                {limitation.warningName ? <Tag color="orange">{limitation.warningName}</Tag> : null}
                <div className="muted">{limitation.basis}</div>
              </>
            ) : null,
        },
        { title: t('ui.case.state'), dataIndex: 'state', width: 80, render: (state: string) => codeName('ClaimState', state) },
        {
          title: t('ui.case.claimFacts'),
          dataIndex: 'facts',
          render: (facts: string | null) => <span className="prose">{facts}</span>,
        },
      ]}
    />
  );
}
