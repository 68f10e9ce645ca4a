import { Alert, App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '@/components/command-form/command-form';
import { Waiting } from '@/components/waiting';
import { useSendCommand } from '@/lib/api/send-command';
import { commandName } from '@/lib/i18n/words';
import { fieldsOf } from '@/lib/vocabulary/fields';
import type { ApiDocs } from '@/lib/vocabulary/open-api';
import { useVocabulary } from '@/lib/vocabulary/use-vocabulary';
import { addressOf, useStandards } from '../api/aid';
import type { AidFile, AidStandards } from '../api/aid-file';
import { AssignDesk } from './assign-desk';

interface AidCommandProps {
  command: string;
  file: AidFile;
  onReload: () => void;
  onDone?: () => void;
}

/** Fills in one command for one aid matter and sends it; a lawyer is chosen from a list of its own. */
export function AidCommand(desk: AidCommandProps) {
  const standards = useStandards(desk.file.organisation.id);
  const vocabulary = useVocabulary();
  if (desk.command === 'AssignLawyer') {
    return <AssignDesk file={desk.file} />;
  }
  return (
    <Waiting query={standards}>
      {(known) => <Waiting query={vocabulary}>{(docs) => <Known {...desk} docs={docs} standards={known} />}</Waiting>}
    </Waiting>
  );
}

function Known({ command, file, docs, standards, onReload, onDone }: AidCommandProps & { docs: ApiDocs; standards: AidStandards }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const send = useSendCommand(addressOf(file.aidId), file.version, () => {
    void message.success(t('ui.saved', { what: commandName(command) }));
    onDone?.();
  });
  const fields = useMemo(() => fieldsOf(command, docs), [command, docs]);
  const surroundings = useMemo(
    () => ({ difficulties: standards.difficulties.map(({ code, label }) => ({ value: code, label })) }),
    [standards],
  );
  if (!fields) {
    return <Alert type="error" title={t('ui.action.unknown')} />;
  }
  return (
    <CommandForm
      command={command}
      fields={fields}
      surroundings={surroundings}
      busy={send.isPending}
      error={send.error}
      onReload={() => {
        send.reset();
        onReload();
      }}
      onSubmit={(body) => send.mutate({ type: command, ...body })}
    />
  );
}
