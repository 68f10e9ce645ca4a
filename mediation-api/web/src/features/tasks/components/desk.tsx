import { Card, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import type { Task } from '@/lib/api/contract';
import { LIGHT_COLOUR } from '@/lib/lights';
import { useMe } from '@/lib/me';
import { sharesTasks } from '@/lib/standing';
import { useTasks } from '../api/get-tasks';
import { openColumns } from './task-columns';

const MOST_URGENT = { state: 'OPEN', sort: 'due', page: '0', size: '10' };

/** What waits, in figures, and the ten tasks that cannot wait longest. */
export function Desk() {
  const { t } = useTranslation();
  const me = useMe().data;
  const tasks = useTasks(MOST_URGENT);
  const counts = tasks.data?.counts;
  const figures = [
    { key: 'open', count: counts?.open, to: '/tasks', colour: undefined },
    ...(me && sharesTasks(me) ? [{ key: 'mine', count: counts?.mine, to: '/tasks?mine=true', colour: undefined }] : []),
    { key: 'overdue', count: counts?.overdue, to: '/tasks?light=RED', colour: LIGHT_COLOUR.RED },
    { key: 'dueSoon', count: counts?.dueSoon, to: '/tasks?light=YELLOW', colour: LIGHT_COLOUR.YELLOW },
  ];
  return (
    <>
      <div className="desk-figures">
        {figures.map(({ key, count, to, colour }) => (
          <Link key={key} to={to}>
            <Card size="small" hoverable>
              <div className="muted">{t(`ui.tasks.${key}`)}</div>
              <div className="desk-figure number" style={{ color: count ? colour : undefined }}>
                {count ?? '—'}
              </div>
            </Card>
          </Link>
        ))}
      </div>
      <RefusalAlert error={tasks.error} />
      <section className="panel">
        <h2>{t('ui.home.recent')}</h2>
        <Table<Task>
          size="small"
          rowKey="id"
          columns={openColumns(t)}
          dataSource={tasks.data?.items ?? []}
          loading={tasks.isPending}
          pagination={false}
          scroll={{ x: 1120 }}
          locale={{ emptyText: t('ui.tasks.empty') }}
        />
      </section>
    </>
  );
}
