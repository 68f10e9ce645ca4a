import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

register([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface ChartProps {
  option: EChartsCoreOption;
  height: number | string;
  label: string;
  dark?: boolean;
}

/** A chart that fits its place; the table beside it says the same in figures. */
export function Chart({ option, height, label, dark = false }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) {
      return undefined;
    }
    const chart = init(element, dark ? 'dark' : null, { renderer: 'svg' });
    chart.setOption(option);
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option, dark]);
  return (
    <figure className="chart" aria-label={label}>
      <div ref={place} style={{ width: '100%', height }} />
    </figure>
  );
}
