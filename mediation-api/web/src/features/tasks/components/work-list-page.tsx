import { Empty } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { CaseTable } from '@/components/case-table';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import type { Task } from '@/lib/api/contract';
import { taskPath } from '@/lib/matters';
import { useUrlFilters } from '@/lib/url-filters';
import { useTasks } from '../api/get-tasks';
import { doneColumns, openColumns } from './task-columns';
import { TaskFilters } from './task-filters';

interface WorkListPageProps {
  state: 'OPEN' | 'DONE';
}

/** The work list (待办) and what was done (已办): earliest statutory date first, filters in the address. */
export function WorkListPage({ state }: WorkListPageProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const defaults = useMemo(() => ({ state, mine: '', light: '', q: '', sort: 'due', page: '0', size: '20' }), [state]);
  const { filters, change } = useUrlFilters(defaults);
  const tasks = useTasks(filters);
  const open = (task: Task) => navigate(taskPath(task));
  return (
    <PageShell title={t(state === 'OPEN' ? 'ui.tasks.title' : 'ui.tasks.doneTitle')}>
      <TaskFilters state={state} filters={filters} counts={tasks.data?.counts} onChange={change} />
      <RefusalAlert error={tasks.error} />
      <CaseTable<Task>
        rowKey="id"
        columns={state === 'OPEN' ? openColumns(t) : doneColumns(t)}
        dataSource={tasks.data?.items ?? []}
        loading={tasks.isPending}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ui.tasks.empty')} /> }}
        page={Number(filters.page)}
        size={Number(filters.size)}
        total={tasks.data?.total ?? 0}
        onPage={(page, size) => change({ page, size })}
        onOpen={open}
      />
    </PageShell>
  );
}
