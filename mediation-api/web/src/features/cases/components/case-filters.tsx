import { SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Flex, Input, Popover, Select, type TableColumnType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseRow } from '@/lib/api/contract';
import { type EnumName, choicesOf } from '@/lib/i18n/words';
import type { Filters } from '@/lib/url-filters';

interface CaseFiltersProps {
  filters: Filters;
  onChange: (changes: Record<string, string>) => void;
  columns: TableColumnType<CaseRow>[];
  hidden: string[];
  onHide: (keys: string[]) => void;
}

const CODED: { name: string; list: EnumName; label: string }[] = [
  { name: 'stage', list: 'Stage', label: 'ui.cases.stage' },
  { name: 'outcome', list: 'Outcome', label: 'ui.cases.outcome' },
  { name: 'category', list: 'ClaimCategory', label: 'ui.cases.categories' },
  { name: 'channel', list: 'Channel', label: 'ui.cases.channel' },
];

export function CaseFilters({ filters, onChange, columns, hidden, onHide }: CaseFiltersProps) {
  const { t } = useTranslation();
  const shown = columns.map(({ key }) => String(key)).filter((key) => !hidden.includes(key));
  return (
    <Flex gap="small" wrap align="center" className="page-head">
      <Input.Search
        key={filters.q}
        allowClear
        defaultValue={filters.q}
        placeholder={t('ui.cases.search')}
        aria-label={t('ui.cases.search')}
        className="filter-words"
        onSearch={(q) => onChange({ q: q.trim() })}
      />
      {CODED.map(({ name, list, label }) => (
        <Select
          key={name}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          popupMatchSelectWidth={false}
          value={filters[name] || undefined}
          placeholder={t(label)}
          aria-label={t(label)}
          className="filter"
          options={choicesOf(list)}
          onChange={(code?: string) => onChange({ [name]: code ?? '' })}
        />
      ))}
      <Select
        value={filters.sort}
        aria-label={t('ui.cases.sortDue')}
        className="filter"
        onChange={(sort: string) => onChange({ sort })}
        options={[
          { value: 'due', label: t('ui.cases.sortDue') },
          { value: 'received', label: t('ui.cases.sortReceived') },
          { value: 'number', label: t('ui.cases.sortNumber') },
        ]}
      />
      <Popover
        trigger="click"
        placement="bottomRight"
        content={
          <Checkbox.Group
            className="column-choice"
            value={shown}
            options={columns.slice(1).map(({ key, title }) => ({ value: String(key), label: title as string }))}
            onChange={(keys) => onHide(columns.slice(1).map(({ key }) => String(key)).filter((key) => !keys.includes(key)))}
          />
        }
      >
        <Button icon={<SettingOutlined />}>{t('ui.cases.columns')}</Button>
      </Popover>
    </Flex>
  );
}
