import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import type { CalendarYear } from '@/lib/api/contract';
import { useMe } from '@/lib/me';
import { importsCalendar } from '@/lib/standing';
import { useCalendarYears } from '../api/calendar';
import { CalendarImport } from './calendar-import';
import { CalendarMovesTable } from './calendar-moves';

/** The years of the working calendar, the import of a new one, and what it moved. */
export function CalendarTab() {
  const { t } = useTranslation();
  const me = useMe().data;
  const { data, error, isPending } = useCalendarYears();
  return (
    <>
      {me && importsCalendar(me) ? <CalendarImport /> : null}
      <CalendarMovesTable />
      <RefusalAlert error={error} />
      <Table<CalendarYear>
        size="small"
        rowKey="year"
        loading={isPending}
        dataSource={data}
        pagination={false}
        columns={[
          {
            title: t('ui.calendar.year'),
            key: 'year',
            render: (_, { year, version }) => `${year} ${t('ui.calendar.version', { version })}`,
          },
          {
            title: t('ui.calendar.notice'),
            key: 'notice',
            render: (_, { notices }) =>
              notices.map(({ number, issued, title }) => (
                <div key={number}>
                  {title} {number} {issued}
                </div>
              )),
          },
          {
            title: t('ui.calendar.days'),
            key: 'days',
            render: (_, { days }) =>
              days
                .map(({ date, off, occasion }) => t(off ? 'ui.calendar.off' : 'ui.calendar.work', { date, occasion }))
                .join('；'),
          },
        ]}
      />
    </>
  );
}
