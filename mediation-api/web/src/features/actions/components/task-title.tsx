import { Flex, Tag } from 'antd';
import { DeadlineTag } from '@/components/deadline-tag';
import type { Task } from '@/lib/api/contract';

export function TaskTitle({ task }: { task: Task }) {
  return (
    <Flex gap="small" wrap align="center" justify="space-between" data-testid={`task-${task.activityId}`}>
      <span>
        <strong>{task.name}</strong>
        {task.memberName ? <Tag className="task-member">{task.memberName}</Tag> : null}
      </span>
      <DeadlineTag light={task.light} words={task.lightWords} rule={task.dueRule} why={task.dueWhy} />
    </Flex>
  );
}
