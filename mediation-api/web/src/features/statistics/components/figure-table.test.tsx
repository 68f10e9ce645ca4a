import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show } from '../../../../testing/rendering';
import type { Cell, Definition, Figure, Sheet } from '../api/statistics';
import { FigureTable } from './figure-table';

const indicator = (code: string, chinese: string, unit: string): Definition => ({
  code, chinese, unit, definition: '', source: '', confidence: 'ASSUMED', version: 1,
});
const figure = (value: number | null, more: Partial<Figure> = {}): Figure => ({
  numerator: value ?? 0, denominator: null, value, recorded: true, suppressed: false, ...more,
});

const sheet: Sheet = {
  version: 1, definitionVersion: 1, period: '2024', periodInWords: '2024年', day: 'OCCURRED', by: 'DISTRICT',
  total: { 'K-01': figure(12), 'K-07': figure(123_456), 'K-18': figure(null, { recorded: false }) },
  before: { 'K-01': figure(10), 'K-07': figure(123_456), 'K-18': figure(null, { recorded: false }) },
  lines: [{ value: '110101', words: '东城区', figures: { 'K-01': figure(null, { suppressed: true }) } }],
};

describe('the table of figures', () => {
  it('opens what a figure is made of, and tells apart what is withheld and what was never recorded', async () => {
    const opened: Cell[] = [];
    show(
      <FigureTable
        sheet={sheet}
        indicators={[indicator('K-01', '受理案件数', 'CASES'), indicator('K-07', '挽回经济损失', 'FEN'), indicator('K-18', '提示函份数', 'CASES')]}
        onOpen={(cell) => opened.push(cell)}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: '12' }));
    expect(opened).toEqual([{ indicator: 'K-01', part: 'NUMERATOR', value: null }]);
    expect(screen.getByText('+20.0%')).toBeTruthy();
    expect(screen.getByText('＊')).toBeTruthy();
    expect(screen.getByRole('button', { name: '1,234.56' })).toBeTruthy();
    expect(screen.getAllByText('尚无记录').length).toBeGreaterThan(1);
  });
});
