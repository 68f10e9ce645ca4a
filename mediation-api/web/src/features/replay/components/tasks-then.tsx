import { Empty, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeadlineTag } from '@/components/deadline-tag';
import type { TaskThen } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { asDateTime } from '@/lib/time';

/** The tasks that were open then, with who held them. */
export function TasksThen({ tasks }: { tasks: TaskThen[] }) {
  const { t } = useTranslation();
  return (
    <Table<TaskThen>
      size="small"
      rowKey="key"
      pagination={false}
      dataSource={tasks}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ui.replay.noTasks')} /> }}
      columns={[
        {
          title: t('ui.tasks.task'),
          dataIndex: 'name',
          render: (name: string, { memberName }) => (
            <>
              <strong>{name}</strong> {memberName ? <Tag className="task-member">{memberName}</Tag> : null}
            </>
          ),
        },
        {
          title: t('ui.replay.roles'),
          dataIndex: 'roles',
          render: (roles: string[]) => roles.map((role) => codeName('Role', role)).join('、'),
        },
        { title: t('ui.replay.holder'), dataIndex: 'holderName', render: (name: string | null) => name ?? '—' },
        { title: t('ui.replay.openedAt'), dataIndex: 'openedAt', render: asDateTime },
        {
          title: t('ui.tasks.light'),
          key: 'due',
          render: (_, { dueAt, light, lightWords }) =>
            dueAt ? <DeadlineTag light={light} words={lightWords} due={dueAt} /> : '—',
        },
      ]}
    />
  );
}
