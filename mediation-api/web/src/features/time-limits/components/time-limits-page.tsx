import { Select, Tabs, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { useOrganisations } from '@/lib/api/get-roster';
import { useMe } from '@/lib/me';
import { CalendarTab } from './calendar-tab';
import { LimitTable } from './limit-table';

/** What due dates are counted with: the table of time limits and the working calendar. */
export function TimeLimitsPage() {
  const { t } = useTranslation();
  return (
    <PageShell title={t('ui.timeLimits.title')}>
      <Tabs
        className="detail-tabs"
        items={[
          { key: 'table', label: t('ui.timeLimits.table'), children: <Limits /> },
          { key: 'calendar', label: t('ui.calendar.title'), children: <CalendarTab /> },
        ]}
      />
    </PageShell>
  );
}

function Limits() {
  const { t } = useTranslation();
  const me = useMe().data;
  const organisations = useOrganisations().data ?? [];
  const [chosen, setChosen] = useState<string>();
  const own = organisations.some(({ id }) => id === me?.organisation?.id) ? me?.organisation?.id : undefined;
  const organisation = chosen ?? own ?? '';
  return (
    <>
      <Typography.Paragraph>{t('ui.timeLimits.hint')}</Typography.Paragraph>
      <Select
        className="filter"
        value={organisation}
        onChange={setChosen}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        aria-label={t('ui.timeLimits.organisation')}
        options={[
          { value: '', label: t('ui.timeLimits.delivered') },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <LimitTable organisation={organisation} />
    </>
  );
}
