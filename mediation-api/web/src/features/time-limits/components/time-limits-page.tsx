import { Select, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { useOrganisations } from '@/lib/api/get-roster';
import { useMe } from '@/lib/me';
import { LimitTable } from './limit-table';

/** The table of time limits with source and confidence, and the lengths that an organisation sets for itself. */
export function TimeLimitsPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const organisations = useOrganisations().data ?? [];
  const [chosen, setChosen] = useState<string>();
  const own = organisations.some(({ id }) => id === me?.organisation?.id) ? me?.organisation?.id : undefined;
  const organisation = chosen ?? own ?? '';
  return (
    <PageShell
      title={t('ui.timeLimits.title')}
      extra={
        <Select
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
      }
    >
      <Typography.Paragraph>{t('ui.timeLimits.hint')}</Typography.Paragraph>
      <LimitTable organisation={organisation} />
    </PageShell>
  );
}
