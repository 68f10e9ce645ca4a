import { Empty, Table, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { DeadlineTag } from '@/components/deadline-tag';
import type { Clock } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { asDate } from '@/lib/time';

/** Every time limit of the case, and for each why it is due on just this day (为什么是这一天). */
export function ClocksTab({ clocks }: { clocks: Clock[] }) {
  const { t } = useTranslation();
  return (
    <Table<Clock>
      size="small"
      rowKey={({ rule, start }) => `${rule} ${start}`}
      pagination={false}
      dataSource={clocks}
      locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ui.clock.none')} /> }}
      columns={[
        {
          title: t('ui.clock.name'),
          dataIndex: 'name',
          width: 140,
          render: (name: string, { rule }) => (
            <>
              {name}
              <div className="muted">{rule}</div>
            </>
          ),
        },
        {
          title: t('ui.clock.due'),
          key: 'due',
          width: 130,
          render: (_, { start, due }) => (
            <>
              <strong className="number">{asDate(due)}</strong>
              <div className="muted">{t('ui.clock.from', { day: asDate(start) })}</div>
            </>
          ),
        },
        {
          title: t('ui.clock.state'),
          dataIndex: 'state',
          width: 135,
          render: (state: string, { light, lightWords }) =>
            state === 'RUNNING' ? (
              <DeadlineTag light={light} words={lightWords} />
            ) : (
              <Tag>{codeName('ClockState', state)}</Tag>
            ),
        },
        {
          title: t('ui.clock.why'),
          dataIndex: 'why',
          render: (why: string, { provisional }) => (
            <>
              {why}
              {provisional ? <div className="muted">{t('ui.clock.provisional')}</div> : null}
            </>
          ),
        },
      ]}
    />
  );
}
