import { Flex, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TaskHold } from '@/components/task-hold';
import type { CaseFile } from '@/lib/api/case-file';
import type { Task } from '@/lib/api/contract';
import { commandName } from '@/lib/i18n/words';
import { useMe } from '@/lib/me';
import { CommandDesk } from './command-desk';
import { commandsFor } from './offered-commands';

interface TaskDeskProps {
  task: Task;
  file: CaseFile;
  onReload: () => void;
}

/** One open task: who holds it, the ways to finish it, and the form of the way chosen. */
export function TaskDesk({ task, file, onReload }: TaskDeskProps) {
  const { t } = useTranslation();
  const me = useMe().data;
  const commands = commandsFor(task, file);
  const [chosen, choose] = useState<string>();
  const command = chosen ?? (commands.length === 1 ? commands[0] : undefined);
  const others = task.claimedBy !== null && task.claimedBy !== me?.username;
  return (
    <>
      <Flex justify="space-between" align="center" className="task-hold">
        <span className="muted">
          {task.claimedBy === null
            ? t('ui.tasks.free')
            : t('ui.action.claimFirst', { who: task.claimedByName ?? task.claimedBy })}
        </span>
        <TaskHold task={task} />
      </Flex>
      {others ? null : (
        <>
          {commands.length > 1 ? (
            <Radio.Group
              value={command}
              aria-label={t('ui.action.choose')}
              className="command-choice"
              onChange={(event) => choose(event.target.value as string)}
              options={commands.map((name) => ({ value: name, label: commandName(name) }))}
            />
          ) : null}
          {command ? (
            <CommandDesk
              key={command}
              command={command}
              file={file}
              member={task.member}
              onReload={onReload}
              titled={commands.length === 1}
            />
          ) : null}
        </>
      )}
    </>
  );
}
