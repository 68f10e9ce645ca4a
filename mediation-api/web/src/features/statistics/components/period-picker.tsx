import { Flex, InputNumber, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { PARTS, chosenOf, codeOf } from '../periods';

/** Year and part of it, or the first year of a term. */
export function PeriodPicker({ period, onChange }: { period: string; onChange: (code: string) => void }) {
  const { t } = useTranslation();
  const chosen = chosenOf(period, dayjs().format('MM-DD'));
  return (
    <Flex gap="small">
      <InputNumber
        aria-label={t('ui.statistics.year')}
        min={2000}
        max={2100}
        value={chosen.year}
        onChange={(year) => year && onChange(codeOf({ ...chosen, year }))}
      />
      <Select
        aria-label={t('ui.statistics.part')}
        value={chosen.part}
        onChange={(part) => onChange(codeOf({ ...chosen, part }))}
        popupMatchSelectWidth={false}
        options={PARTS.map((value) => ({ value, label: t(`ui.statistics.parts.${value}`) }))}
      />
    </Flex>
  );
}
