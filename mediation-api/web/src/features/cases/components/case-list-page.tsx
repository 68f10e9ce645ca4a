import { Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CaseTable } from '@/components/case-table';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import type { CaseRow } from '@/lib/api/contract';
import { useMe } from '@/lib/me';
import { isParty } from '@/lib/standing';
import { useUrlFilters } from '@/lib/url-filters';
import { useCases } from '../api/get-cases';
import { caseColumns } from './case-columns';
import { CaseFilters } from './case-filters';

const DEFAULTS = { stage: '', outcome: '', channel: '', category: '', q: '', sort: 'due', page: '0', size: '20' };

const HIDDEN = 'mediation.hidden-case-columns';

const remembered = () => (localStorage.getItem(HIDDEN) ?? '').split(',').filter(Boolean);

/** All cases that this person may see (案件查询). */
export function CaseListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe().data;
  const { filters, change } = useUrlFilters(DEFAULTS);
  const [hidden, setHidden] = useState(remembered);
  const cases = useCases(filters);
  const columns = caseColumns(t);
  const hide = (keys: string[]) => {
    localStorage.setItem(HIDDEN, keys.join(','));
    setHidden(keys);
  };
  return (
    <PageShell title={t(me && isParty(me) ? 'ui.cases.mine' : 'ui.cases.title')}>
      <CaseFilters filters={filters} onChange={change} columns={columns} hidden={hidden} onHide={hide} />
      <RefusalAlert error={cases.error} />
      <CaseTable<CaseRow>
        scroll={{ x: 1620 }}
        rowKey="caseId"
        columns={columns.filter(({ key }) => !hidden.includes(String(key)))}
        dataSource={cases.data?.items ?? []}
        loading={cases.isPending}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ui.cases.empty')} /> }}
        page={Number(filters.page)}
        size={Number(filters.size)}
        total={cases.data?.total ?? 0}
        onPage={(page, size) => change({ page, size })}
        onOpen={({ caseId }) => navigate(`/cases/${caseId}`)}
      />
    </PageShell>
  );
}
