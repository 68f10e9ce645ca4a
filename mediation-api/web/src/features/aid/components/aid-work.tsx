import { Empty, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeName } from '@/lib/i18n/words';
import { asDateTime } from '@/lib/time';
import type { AidFile, Assignment, Step } from '../api/aid-file';

/** Who was assigned, what was done, and where the matter went on. */
export function AidWork({ file }: { file: AidFile }) {
  const { t } = useTranslation();
  const none = { emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ui.none')} /> };
  return (
    <>
      <section className="panel">
        <h2>{t('ui.aid.assignments')}</h2>
        <Table<Assignment>
          size="small"
          pagination={false}
          rowKey={({ lawyer, assignedAt }) => `${lawyer} ${assignedAt}`}
          dataSource={file.assignments}
          locale={none}
          columns={[
            { title: t('ui.aid.lawyer'), dataIndex: 'lawyerName', width: 110 },
            { title: t('ui.aid.firm'), dataIndex: 'firmName', width: 160 },
            { title: t('ui.aid.assignedAt'), dataIndex: 'assignedAt', width: 150, render: asDateTime },
            {
              title: t('ui.aid.standing'),
              dataIndex: 'state',
              render: (state: string, { reason, inTime }) => (
                <>
                  <Tag>{codeName('AssignmentState', state)}</Tag>
                  {inTime ? null : <Tag color="orange">{t('ui.aid.late')}</Tag>}
                  {reason ? <span className="muted">{reason}</span> : null}
                </>
              ),
            },
          ]}
        />
      </section>
      <section className="panel">
        <h2>{t('ui.aid.diary')}</h2>
        <Table<Step>
          size="small"
          pagination={false}
          rowKey={({ doneOn, kindName, note }) => `${doneOn} ${kindName} ${note}`}
          dataSource={file.steps}
          locale={none}
          columns={[
            { title: t('ui.aid.doneOn'), dataIndex: 'doneOn', width: 110 },
            { title: t('ui.aid.kind'), dataIndex: 'kindName', width: 110 },
            { title: t('ui.aid.note'), dataIndex: 'note' },
            { title: t('ui.aid.persons'), dataIndex: 'persons', width: 80, align: 'right' },
            {
              title: t('ui.aid.reported'),
              dataIndex: 'reported',
              width: 90,
              render: (reported: boolean) => t(reported ? 'ui.yes' : 'ui.no'),
            },
          ]}
        />
      </section>
      <section className="panel">
        <h2>{t('ui.aid.links')}</h2>
        <Table<AidFile['links'][number]>
          size="small"
          pagination={false}
          rowKey={({ body, docketNo }) => `${body} ${docketNo}`}
          dataSource={file.links}
          locale={none}
          columns={[
            { title: t('ui.aid.proceeding'), dataIndex: 'proceedingName', width: 110 },
            {
              title: t('ui.aid.body'),
              dataIndex: 'body',
              render: (body: string) => codeName('Court', body) === body ? codeName('Institute', body) : codeName('Court', body),
            },
            { title: t('ui.aid.docketNo'), dataIndex: 'docketNo' },
          ]}
        />
      </section>
    </>
  );
}
