import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition, Sheet } from '../api/statistics';
import { Chart } from './chart';

/** One indicator over the values of the dimension. */
export function FigureChart({ sheet, indicators }: { sheet: Sheet; indicators: Definition[] }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('K-01');
  const indicator = indicators.find((each) => each.code === code);
  const option = useMemo(() => {
    const money = indicator?.unit === 'FEN';
    return {
      tooltip: { trigger: 'axis' },
      grid: { left: 60, right: 20, top: 20, bottom: 70 },
      xAxis: { type: 'category', data: sheet.lines.map(({ words }) => words), axisLabel: { rotate: 30, hideOverlap: false } },
      yAxis: { type: 'value' },
      series: [
        {
          type: sheet.by === 'MONTH' ? 'line' : 'bar',
          name: indicator?.chinese,
          itemStyle: { color: '#b3261e' },
          data: sheet.lines.map(({ figures }) => {
            const value = figures[code]?.value ?? null;
            return money && value !== null ? value / 100 : value;
          }),
        },
      ],
    };
  }, [sheet, code, indicator]);
  if (sheet.lines.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('ui.statistics.chart')} className="statistics-chart">
      <Select
        aria-label={t('ui.statistics.indicator')}
        value={code}
        onChange={setCode}
        popupMatchSelectWidth={false}
        options={indicators.map(({ code: value, chinese }) => ({ value, label: `${value} ${chinese}` }))}
      />
      <Chart option={option} height={300} label={indicator?.chinese ?? code} />
    </section>
  );
}
