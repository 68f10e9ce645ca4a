import { Alert, App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandForm } from '@/components/command-form/command-form';
import { Waiting } from '@/components/waiting';
import type { CaseFile } from '@/lib/api/case-file';
import { useMediators, useOrganisations } from '@/lib/api/get-roster';
import { useSendCommand } from '@/lib/api/send-command';
import { commandName } from '@/lib/i18n/words';
import { fieldsOf } from '@/lib/vocabulary/fields';
import type { ApiDocs } from '@/lib/vocabulary/open-api';
import { useVocabulary } from '@/lib/vocabulary/use-vocabulary';

interface CommandDeskProps {
  command: string;
  file: CaseFile;
  member?: string | null;
  titled?: boolean;
  onReload: () => void;
  onDone?: () => void;
}

/** Fills in one command for one case and sends it. */
export function CommandDesk(desk: CommandDeskProps) {
  return <Waiting query={useVocabulary()}>{(docs) => <KnownCommand {...desk} docs={docs} />}</Waiting>;
}

function KnownCommand({ command, file, member, titled, docs, onReload, onDone }: CommandDeskProps & { docs: ApiDocs }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const send = useSendCommand(`/api/cases/${file.caseId}`, file.version, () => {
    void message.success(t('ui.saved', { what: commandName(command) }));
    onDone?.();
  });
  const mediators = useMediators(file.organisation?.id).data;
  const organisations = useOrganisations().data;
  const fields = useMemo(() => fieldsOf(command, docs), [command, docs]);
  const surroundings = useMemo(() => ({ file, mediators, organisations }), [file, mediators, organisations]);
  if (!fields) {
    return <Alert type="error" title={t('ui.action.unknown')} />;
  }
  return (
    <>
      {titled ? <h3 className="section-title">{commandName(command)}</h3> : null}
      <CommandForm
        command={command}
        fields={fields}
        surroundings={surroundings}
        member={member}
        busy={send.isPending}
        error={send.error}
        onReload={() => {
          send.reset();
          onReload();
        }}
        onSubmit={(body) => send.mutate({ type: command, ...body })}
      />
    </>
  );
}
