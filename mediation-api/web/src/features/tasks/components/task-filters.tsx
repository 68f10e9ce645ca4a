import { Badge, Flex, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskPage } from '@/lib/api/contract';
import { choicesOf } from '@/lib/i18n/words';
import type { Filters } from '@/lib/url-filters';

interface TaskFiltersProps {
  state: 'OPEN' | 'DONE';
  filters: Filters;
  counts?: TaskPage['counts'];
  onChange: (changes: Record<string, string>) => void;
}

const VIEWS: Record<string, Record<string, string>> = {
  open: { mine: '', light: '' },
  mine: { mine: 'true', light: '' },
  overdue: { mine: '', light: 'RED' },
  dueSoon: { mine: '', light: 'YELLOW' },
};

const viewOf = ({ mine, light }: Filters) =>
  Object.entries(VIEWS).find(([, view]) => view.mine === mine && view.light === light)?.[0] ?? '';

export function TaskFilters({ state, filters, counts, onChange }: TaskFiltersProps) {
  const { t } = useTranslation();
  const counted = (view: keyof TaskPage['counts'], colour: string) => ({
    value: view,
    label: (
      <span>
        {t(`ui.tasks.${view}`)}{' '}
        {counts ? <Badge count={counts[view]} color={colour} overflowCount={999} size="small" /> : null}
      </span>
    ),
  });
  return (
    <Flex gap="small" wrap align="center" className="page-head">
      {state === 'OPEN' ? (
        <>
          <Segmented
            value={viewOf(filters)}
            onChange={(view) => onChange(VIEWS[view] ?? {})}
            options={[
              counted('open', '#1d4f91'),
              counted('mine', '#1d4f91'),
              counted('overdue', '#c62828'),
              counted('dueSoon', '#9a6700'),
            ]}
          />
          <Select
            allowClear
            value={filters.light || undefined}
            placeholder={t('ui.tasks.light')}
            aria-label={t('ui.tasks.light')}
            className="filter"
            options={choicesOf('Light')}
            onChange={(light?: string) => onChange({ light: light ?? '' })}
          />
        </>
      ) : null}
      <Select
        value={filters.sort}
        aria-label={t('ui.tasks.sortDue')}
        className="filter"
        onChange={(sort: string) => onChange({ sort })}
        options={[
          { value: 'due', label: t('ui.tasks.sortDue') },
          { value: 'created', label: t('ui.tasks.sortCreated') },
          { value: 'number', label: t('ui.tasks.sortNumber') },
        ]}
      />
      <Input.Search
        key={filters.q}
        allowClear
        defaultValue={filters.q}
        placeholder={t('ui.tasks.search')}
        aria-label={t('ui.tasks.search')}
        className="filter-words"
        onSearch={(q) => onChange({ q: q.trim() })}
      />
    </Flex>
  );
}
