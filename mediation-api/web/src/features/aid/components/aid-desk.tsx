import { Button, Drawer, Flex, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineTag } from '@/components/deadline-tag';
import { RefusalAlert } from '@/components/refusal-alert';
import type { Task } from '@/lib/api/contract';
import { commandName } from '@/lib/i18n/words';
import { useMe } from '@/lib/me';
import { hasTasks } from '@/lib/standing';
import { useAidTasks } from '../api/aid';
import type { AidFile } from '../api/aid-file';
import { AidCommand } from './aid-command';

/** Sent with the hand-over from the case page. */
const ELSEWHERE = new Set(['LinkAidToCase']);

interface AidDeskProps {
  file: AidFile;
  onReload: () => void;
}

/** What can be done with an aid matter now: the open tasks with their forms, and the actions beside them. */
export function AidDesk({ file, onReload }: AidDeskProps) {
  const { t } = useTranslation();
  const me = useMe().data;
  const acts = me !== undefined && me !== null && hasTasks(me) && file.actions.length > 0;
  const tasks = useAidTasks(file.aidId, acts);
  const mine = (tasks.data ?? []).filter((task) => task.commands.some((command) => file.actions.includes(command)));
  const ofTasks = new Set(mine.flatMap(({ commands }) => commands));
  const others = file.actions.filter((command) => !ofTasks.has(command) && !ELSEWHERE.has(command));
  return (
    <>
      <section className="panel" aria-labelledby="aid-tasks">
        <h2 id="aid-tasks">{t('ui.action.tasks')}</h2>
        <RefusalAlert error={tasks.error} />
        {mine.length === 0 ? <p className="muted">{t('ui.action.noTask')}</p> : null}
        {mine.map((task) => (
          <AidTask key={task.id} task={task} file={file} onReload={onReload} />
        ))}
      </section>
      {others.length > 0 ? <OtherActions commands={others} file={file} onReload={onReload} /> : null}
    </>
  );
}

function AidTask({ task, file, onReload }: AidDeskProps & { task: Task }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string>();
  const commands = task.commands.filter((command) => file.actions.includes(command) && !ELSEWHERE.has(command));
  const command = chosen ?? (commands.length === 1 ? commands[0] : undefined);
  return (
    <article>
      <Flex justify="space-between" align="center" wrap>
        <h3 className="section-title">{task.name}</h3>
        <DeadlineTag light={task.light} words={task.lightWords} due={task.dueAt} />
      </Flex>
      {commands.length > 1 ? (
        <Radio.Group
          value={command}
          aria-label={t('ui.action.choose')}
          className="command-choice"
          onChange={(event) => choose(event.target.value as string)}
          options={commands.map((name) => ({ value: name, label: commandName(name) }))}
        />
      ) : null}
      {command ? <AidCommand key={command} command={command} file={file} onReload={onReload} /> : null}
    </article>
  );
}

function OtherActions({ commands, file, onReload }: AidDeskProps & { commands: string[] }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  return (
    <section className="panel" aria-labelledby="aid-others">
      <h2 id="aid-others">{t('ui.action.others')}</h2>
      <Flex gap="small" wrap>
        {commands.map((command) => (
          <Button key={command} size="small" data-testid={`action-${command}`} onClick={() => choose(command)}>
            {commandName(command)}
          </Button>
        ))}
      </Flex>
      <Drawer open={chosen !== null} size={480} title={chosen ? commandName(chosen) : ''} onClose={() => choose(null)} destroyOnHidden>
        {chosen ? (
          <AidCommand key={chosen} command={chosen} file={file} onReload={onReload} onDone={() => choose(null)} />
        ) : null}
      </Drawer>
    </section>
  );
}
