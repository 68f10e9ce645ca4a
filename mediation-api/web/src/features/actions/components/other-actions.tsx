import { Button, Drawer, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '@/lib/api/case-file';
import type { Task } from '@/lib/api/contract';
import { commandName } from '@/lib/i18n/words';
import { CommandDesk } from './command-desk';
import { otherCommands } from './offered-commands';

interface OtherActionsProps {
  file: CaseFile;
  tasks: Task[];
  onReload: () => void;
}

/** Actions that belong to no open task: report an incident, add a party, link a case. */
export function OtherActions({ file, tasks, onReload }: OtherActionsProps) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<string | null>(null);
  const commands = otherCommands(tasks, file);
  if (commands.length === 0) {
    return null;
  }
  return (
    <section className="panel" aria-labelledby="other-actions">
      <h2 id="other-actions">{t('ui.action.others')}</h2>
      <p className="muted">{t('ui.action.otherHint')}</p>
      <Flex gap="small" wrap>
        {commands.map((command) => (
          <Button key={command} size="small" data-testid={`action-${command}`} onClick={() => choose(command)}>
            {commandName(command)}
          </Button>
        ))}
      </Flex>
      <Drawer open={chosen !== null} size={480} title={chosen ? commandName(chosen) : ''} onClose={() => choose(null)} destroyOnHidden>
        {chosen ? (
          <CommandDesk key={chosen} command={chosen} file={file} onReload={onReload} onDone={() => choose(null)} />
        ) : null}
      </Drawer>
    </section>
  );
}
