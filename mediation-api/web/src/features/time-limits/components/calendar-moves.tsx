import { Alert, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import { useCalendarMoves } from '../api/calendar';

/** Which cases a new calendar moved: case by case for those who see cases, numbers alone for an administrator. */
export function CalendarMovesTable() {
  const { t } = useTranslation();
  const { data, error } = useCalendarMoves();
  const tallies = data?.organisations ?? [];
  return (
    <>
      <h2>{t('ui.calendar.moves')}</h2>
      <RefusalAlert error={error} />
      {data?.pending ? <Alert type="info" showIcon title={t('ui.calendar.pending', { count: data.pending })} /> : null}
      {tallies.length > 0 ? (
        <Table
          size="small"
          rowKey="organisation"
          dataSource={tallies}
          pagination={false}
          columns={[
            { title: t('ui.calendar.organisation'), dataIndex: 'organisation' },
            { title: t('ui.calendar.cases'), dataIndex: 'cases' },
          ]}
        />
      ) : (
        <Table
          size="small"
          rowKey={({ caseId, rule, after }) => `${caseId} ${rule} ${after}`}
          dataSource={data?.dates}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          locale={{ emptyText: t('ui.calendar.none') }}
          columns={[
            {
              title: t('ui.calendar.case'),
              dataIndex: 'number',
              render: (number: string, { caseId }) => <Link to={`/cases/${caseId}`}>{number}</Link>,
            },
            { title: t('ui.calendar.rule'), dataIndex: 'rule' },
            { title: t('ui.calendar.before'), dataIndex: 'before' },
            { title: t('ui.calendar.after'), dataIndex: 'after' },
          ]}
        />
      )}
    </>
  );
}
