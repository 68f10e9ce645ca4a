import { Button, Table, Tooltip } from 'antd';
import type { ColumnsType } from 'antd/es/table';
import { useTranslation } from 'react-i18next';
import type { Cell, Definition, Figure, Sheet } from '../api/statistics';
import { changeText, figureText } from '../figure-text';

interface FigureTableProps {
  sheet: Sheet;
  indicators: Definition[];
  onOpen: (cell: Cell) => void;
}

/** All indicators of a sheet, a line each; a figure opens what it is made of. */
export function FigureTable({ sheet, indicators, onOpen }: FigureTableProps) {
  const { t } = useTranslation();
  const shown = (figure: Figure | undefined, { code, unit }: Definition, value: string | null) => {
    const text = figureText(figure, unit, t);
    const opens = figure?.recorded && !figure.suppressed;
    return opens ? (
      <Button type="link" size="small" onClick={() => onOpen({ indicator: code, part: 'NUMERATOR', value })}>
        {text}
      </Button>
    ) : (
      text
    );
  };
  const columns: ColumnsType<Definition> = [
    {
      title: t('ui.statistics.indicator'),
      key: 'indicator',
      fixed: 'left',
      width: 230,
      render: (_, { code, chinese, definition }) => (
        <Tooltip title={definition}>
          {code} {chinese}
        </Tooltip>
      ),
    },
    { title: t('ui.statistics.unit'), key: 'unit', width: 70, render: (_, { unit }) => t(`ui.statistics.units.${unit}`) },
    {
      title: t('ui.statistics.total'),
      key: 'total',
      align: 'right',
      width: 140,
      render: (_, each) => shown(sheet.total[each.code], each, null),
    },
    {
      title: t('ui.statistics.before'),
      key: 'before',
      align: 'right',
      width: 140,
      render: (_, { code, unit }) => figureText(sheet.before[code], unit, t),
    },
    {
      title: t('ui.statistics.change'),
      key: 'change',
      align: 'right',
      width: 90,
      render: (_, { code, unit }) => changeText(sheet.total[code], sheet.before[code], unit),
    },
    ...sheet.lines.map(({ value, words, figures }) => ({
      title: words,
      key: `of ${value}`,
      align: 'right' as const,
      width: 130,
      render: (_: unknown, each: Definition) => shown(figures[each.code], each, value),
    })),
  ];
  return (
    <Table<Definition>
      size="small"
      rowKey="code"
      className="statistics-table"
      dataSource={indicators}
      columns={columns}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}
