import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { yuanFromFen } from '@/lib/money';
import type { Definition, Issue } from '../api/statistics';

interface Written {
  n?: number;
  d?: number;
  v?: string;
  suppressed?: boolean;
}

/** A report exactly as it was published, to be read and printed. */
export function PublishedReport({ issue, indicators }: { issue: Issue; indicators: Definition[] }) {
  const { t } = useTranslation();
  const { total, lines } = JSON.parse(issue.figures) as {
    total: Record<string, Written>;
    lines: { value: string; figures: Record<string, Written> }[];
  };
  const text = (figure: Written | undefined, unit: string) => {
    if (figure?.suppressed) {
      return '＊';
    }
    if (figure?.v === undefined) {
      return figure?.n === undefined ? t('ui.statistics.notRecorded') : '—';
    }
    return unit === 'FEN' ? yuanFromFen(Number(figure.v)) : figure.v + (unit === 'PERCENT' ? '%' : '');
  };
  return (
    <section className="statistics-report">
      <h2>
        {t('ui.statistics.reportTitle', { period: issue.period, issue: issue.issue })}
      </h2>
      <p>
        {t('ui.statistics.byDefinition', { version: issue.definitionVersion })} · {t('ui.statistics.reached')} {issue.reached} ·{' '}
        {issue.at.slice(0, 10)}
      </p>
      {issue.reason ? (
        <p>
          {t('ui.statistics.reason')}：{issue.reason}；{issue.difference}
        </p>
      ) : null}
      <Table<Definition>
        size="small"
        rowKey="code"
        pagination={false}
        dataSource={indicators}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('ui.statistics.indicator'), key: 'name', render: (_, { code, chinese }) => `${code} ${chinese}` },
          { title: t('ui.statistics.unit'), key: 'unit', render: (_, { unit }) => t(`ui.statistics.units.${unit}`) },
          { title: t('ui.statistics.total'), key: 'total', align: 'right', render: (_, { code, unit }) => text(total[code], unit) },
          ...lines.map(({ value, figures }) => ({
            title: value || t('ui.statistics.unnamed'),
            key: `of ${value}`,
            align: 'right' as const,
            render: (_: unknown, { code, unit }: Definition) => text(figures[code], unit),
          })),
        ]}
      />
    </section>
  );
}
