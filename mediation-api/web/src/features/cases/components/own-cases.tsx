import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import type { CaseRow } from '@/lib/api/contract';
import { useCases } from '../api/get-cases';
import { caseColumns } from './case-columns';

const NEXT_DUE = { sort: 'due', page: '0', size: '20' };
const SHOWN = ['number', 'parties', 'stage', 'due', 'received', 'organisation'];

/** The cases that are exchanged with somebody's court or institute, on the first page. */
export function OwnCases() {
  const { t } = useTranslation();
  const cases = useCases(NEXT_DUE);
  return (
    <section className="panel">
      <h2>{t('ui.cases.exchanged')}</h2>
      <RefusalAlert error={cases.error} />
      <Table<CaseRow>
        size="small"
        rowKey="caseId"
        columns={caseColumns(t).filter(({ key }) => SHOWN.includes(String(key)))}
        dataSource={cases.data?.items ?? []}
        loading={cases.isPending}
        pagination={false}
        scroll={{ x: 1100 }}
        locale={{ emptyText: t('ui.cases.empty') }}
      />
    </section>
  );
}
