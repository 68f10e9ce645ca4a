import { Table, Tag } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DeadlineTag } from '@/components/deadline-tag';
import type { CorridorMatter } from '@/lib/api/corridor';
import { type Way, kindOf, numberOf } from './matters';

/** One line for each way: how it was taken, before whom, where it stands, and until when something is open in it. */
export function WaysTable({ ways }: { ways: Way[] }) {
  const { t } = useTranslation();
  return (
    <Table<Way>
      size="small"
      rowKey="name"
      pagination={false}
      dataSource={ways}
      locale={{ emptyText: t('ui.corridor.none') }}
      columns={[
        {
          title: t('ui.corridor.way'),
          key: 'way',
          width: 150,
          render: (_, way) => (
            <>
              <strong>{t(`ui.corridor.${way.name}`)}</strong>
              <div className="muted">{kindOf(way)}</div>
            </>
          ),
        },
        {
          title: t('ui.corridor.body'),
          key: 'body',
          render: (_, { matter }) => (
            <>
              {matter?.bodyName}
              <div className="muted">{numberOf(matter)}</div>
            </>
          ),
        },
        {
          title: t('ui.corridor.state'),
          key: 'state',
          width: 190,
          render: (_, { matter }) =>
            matter ? <Tag color="blue">{matter.stateName}</Tag> : <Tag>{t('ui.corridor.open')}</Tag>,
        },
        {
          title: t('ui.corridor.until'),
          key: 'until',
          width: 250,
          render: (_, { matter, clocks }) =>
            clocks.length > 0
              ? clocks.map(({ rule, name, light, lightWords, due, why }) => (
                  <div key={rule}>
                    <div className="muted">{name}</div>
                    <DeadlineTag light={light} words={lightWords} due={due} rule={rule} why={why} />
                  </div>
                ))
              : inTime(matter, t),
        },
      ]}
    />
  );
}

/** An application that was prepared and not handed in yet has to be in before the limitation ends. */
const inTime = (matter: CorridorMatter | undefined, t: TFunction) =>
  matter?.state === 'ArbitrationApplicationPrepared' && typeof matter.limitationDate === 'string'
    ? t('ui.corridor.inTimeUntil', { day: matter.limitationDate })
    : '—';
