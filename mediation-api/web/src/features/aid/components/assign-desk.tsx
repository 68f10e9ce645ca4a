import { App, Button, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { Waiting } from '@/components/waiting';
import { useSendCommand } from '@/lib/api/send-command';
import { commandName } from '@/lib/i18n/words';
import { addressOf, useCandidates } from '../api/aid';
import type { AidFile, Candidate } from '../api/aid-file';

/** Lawyers of the centre and the city: those versed in the matter first, then those with the least in hand. */
export function AssignDesk({ file }: { file: AidFile }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const send = useSendCommand(addressOf(file.aidId), file.version, () =>
    void message.success(t('ui.saved', { what: commandName('AssignLawyer') })),
  );
  return (
    <Waiting query={useCandidates(file.aidId)}>
      {(candidates) => (
        <>
          <RefusalAlert error={send.error} />
          <Table<Candidate>
            size="small"
            rowKey="lawyer"
            pagination={false}
            dataSource={candidates}
            columns={[
              {
                title: t('ui.aid.lawyer'),
                key: 'lawyer',
                render: (_, { name, firmName, teamName, versed, obstacle }) => (
                  <>
                    {name} {versed ? <Tag color="green">{t('ui.aid.versed')}</Tag> : null}
                    <div className="muted">{[firmName, teamName].filter(Boolean).join(' · ')}</div>
                    {obstacle ? <Tag color="red">{obstacle}</Tag> : null}
                  </>
                ),
              },
              { title: t('ui.aid.load'), dataIndex: 'load', width: 64, align: 'right' },
              {
                key: 'assign',
                width: 78,
                render: (_, { lawyer, name, obstacle }) => (
                  <Button
                    size="small"
                    type="primary"
                    disabled={obstacle !== null || send.isPending}
                    aria-label={`${commandName('AssignLawyer')} ${name}`}
                    onClick={() => send.mutate({ type: 'AssignLawyer', lawyer })}
                  >
                    {t('ui.aid.assign')}
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </Waiting>
  );
}
