import type { Definition, Sheet } from './api/statistics';

const series = (sheet: Sheet | undefined, indicators: Definition[] | undefined, codes: string[], look: object) =>
  codes.map((code) => ({
    ...look,
    name: indicators?.find((each) => each.code === code)?.chinese ?? code,
    data: sheet?.lines.map(({ figures }) => figures[code]?.value ?? null),
  }));

const frame = (sheet: Sheet | undefined, rotate: number) => ({
  backgroundColor: 'transparent',
  tooltip: { trigger: 'axis' },
  legend: { top: 0 },
  grid: { left: 60, right: 20, top: 40, bottom: rotate ? 60 : 30 },
  xAxis: { type: 'category', data: sheet?.lines.map(({ words }) => words), axisLabel: { rotate } },
  yAxis: { type: 'value' },
});

/** Accepted and settled, district by district. */
export const districtOption = (sheet: Sheet | undefined, indicators: Definition[] | undefined) => ({
  ...frame(sheet, 40),
  series: series(sheet, indicators, ['K-01', 'K-03'], { type: 'bar' }),
});

/** The course of the year. */
export const monthOption = (sheet: Sheet | undefined, indicators: Definition[] | undefined) => ({
  ...frame(sheet, 0),
  series: series(sheet, indicators, ['K-01', 'K-03', 'K-06', 'K-13'], { type: 'line', smooth: true }),
});
