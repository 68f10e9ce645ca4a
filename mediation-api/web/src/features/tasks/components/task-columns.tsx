import { Button, Flex, Tag, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { DeadlineTag } from '@/components/deadline-tag';
import { TaskHold } from '@/components/task-hold';
import type { Task } from '@/lib/api/contract';
import { codeName } from '@/lib/i18n/words';
import { taskPath } from '@/lib/matters';
import { asDate, asDateTime, asDueDate } from '@/lib/time';

const caseAndTask = (t: TFunction): TableColumnsType<Task> => [
  {
    title: t('ui.tasks.case'),
    dataIndex: 'caseNumber',
    fixed: 'left',
    width: 214,
    render: (number: string, task) => (
      <Link to={taskPath(task)} className="number">
        {number}
      </Link>
    ),
  },
  {
    title: t('ui.tasks.task'),
    dataIndex: 'name',
    width: 175,
    render: (name: string, task) => (
      <>
        <strong>{name}</strong>
        {task.memberName ? <Tag className="task-member">{task.memberName}</Tag> : null}
      </>
    ),
  },
  {
    title: t('ui.tasks.parties'),
    key: 'parties',
    render: (_, { applicant, respondent }) => (
      <>
        <div>{applicant}</div>
        <div className="muted">{respondent}</div>
      </>
    ),
  },
];

export const openColumns = (t: TFunction): TableColumnsType<Task> => [
  ...caseAndTask(t),
  {
    title: t('ui.tasks.light'),
    key: 'light',
    width: 200,
    render: (_, task) => (
      <DeadlineTag light={task.light} words={task.lightWords} due={task.dueAt} rule={task.dueRule} why={task.dueWhy} />
    ),
  },
  {
    title: t('ui.tasks.statutory'),
    dataIndex: 'statutoryDueAt',
    width: 100,
    render: asDueDate,
  },
  {
    title: t('ui.tasks.holder'),
    key: 'holder',
    width: 100,
    render: (_, task) =>
      task.claimedByName ?? (
        <span className="muted" title={codeName('Role', task.role)}>
          {t('ui.tasks.free')}
        </span>
      ),
  },
  {
    title: t('ui.tasks.created'),
    dataIndex: 'createdAt',
    width: 100,
    render: asDate,
  },
  {
    key: 'hold',
    fixed: 'right',
    width: 120,
    onCell: () => ({ onClick: (event) => event.stopPropagation() }),
    render: (_, task) => (
      <Flex gap={4}>
        <TaskHold task={task} />
        <Link to={taskPath(task)}>
          <Button size="small" type="link" tabIndex={-1}>
            {t('ui.tasks.openCase')}
          </Button>
        </Link>
      </Flex>
    ),
  },
];

export const doneColumns = (t: TFunction): TableColumnsType<Task> => [
  ...caseAndTask(t),
  { title: t('ui.tasks.finished'), dataIndex: 'finishedAt', width: 150, render: asDateTime },
  { title: t('ui.tasks.finishedBy'), dataIndex: 'finishedBy', width: 160 },
  { title: t('ui.tasks.due'), dataIndex: 'dueAt', width: 120, render: asDueDate },
];
