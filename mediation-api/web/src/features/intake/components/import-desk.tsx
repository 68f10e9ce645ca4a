import { UploadOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Table, Tag } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import { codeName } from '@/lib/i18n/words';
import { CASES, TASKS } from '@/lib/query-keys';
import { type ImportedLine, importCases } from '../api/import-cases';

const COLOUR = { registered: 'green', duplicate: 'gold', refused: 'red' };

/** Many disputes from a file of records; every line ends as registered, duplicate or refused with its reason. */
export function ImportDesk() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [lines, setLines] = useState<ImportedLine[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const count = (status: ImportedLine['status']) => lines.filter((line) => line.status === status).length;

  const run = async (file: File) => {
    setLines([]);
    setError(null);
    setBusy(true);
    try {
      await importCases(file, (line) => setLines((before) => [...before, line]));
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: CASES });
      void queries.invalidateQueries({ queryKey: TASKS });
    }
  };

  return (
    <>
      <p className="muted">{t('ui.intake.importHint')}</p>
      <Button icon={<UploadOutlined />} loading={busy} onClick={() => chooser.current?.click()}>
        {t('ui.intake.importFile')}
      </Button>
      <input
        ref={chooser}
        type="file"
        className="file-chooser"
        accept=".jsonl,.ndjson,.json,.txt"
        aria-label={t('ui.intake.importFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) {
            void run(file);
          }
        }}
      />
      <RefusalAlert error={error} />
      {lines.length > 0 ? (
        <>
          <Alert
            type="info"
            className="import-sum"
            title={t('ui.intake.importDone', {
              count: lines.length,
              registered: count('registered'),
              duplicate: count('duplicate'),
              refused: count('refused'),
            })}
          />
          <Table<ImportedLine>
            size="small"
            rowKey="line"
            dataSource={lines}
            pagination={{ pageSize: 50, showSizeChanger: false }}
            columns={[
              { title: t('ui.intake.line'), dataIndex: 'line', width: 80 },
              {
                title: t('ui.intake.status'),
                dataIndex: 'status',
                width: 110,
                render: (status: ImportedLine['status']) => (
                  <Tag color={COLOUR[status]}>{codeName('IntakeStatus', status)}</Tag>
                ),
              },
              {
                title: t('ui.cases.number'),
                key: 'case',
                render: (_, { caseId, caseNumber }) => (caseId ? <Link to={`/cases/${caseId}`}>{caseNumber}</Link> : null),
              },
              { title: t('ui.intake.reason'), key: 'reason', render: (_, { reason, code }) => reason ?? code },
            ]}
          />
        </>
      ) : null}
    </>
  );
}
