import { Button, Flex, Select, Switch, Tabs } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import { useMe } from '@/lib/me';
import { publishes } from '@/lib/standing';
import { useUrlFilters } from '@/lib/url-filters';
import { thisYear } from '../periods';
import { type Cell, useFigures, usePublish, useVocabulary } from '../api/statistics';
import { CertificateDrawer } from './certificate-drawer';
import { FigureChart } from './figure-chart';
import { FigureTable } from './figure-table';
import { PeriodPicker } from './period-picker';
import { ReportList } from './report-list';

/** The figures of a period, what they are made of, and what was published (统计分析). */
export function StatisticsPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const defaults = useMemo(
    () => ({ tab: 'figures', period: thisYear(), day: 'OCCURRED', by: 'DISTRICT', outside: 'true' }),
    [],
  );
  const { filters, change } = useUrlFilters(defaults);
  const { tab = 'figures', period = '', day = '', by = '', outside = '' } = filters;
  const asked = { period, day, by, outside };
  const vocabulary = useVocabulary();
  const figures = useFigures(asked);
  const publish = usePublish();
  const [cell, setCell] = useState<Cell | null>(null);
  const { indicators = [], dimensions = [], smallestCell = 0 } = vocabulary.data ?? {};
  return (
    <PageShell
      title={t('ui.statistics.title')}
      extra={
        <Link to="/screen" target="_blank" className="no-print">
          {t('ui.statistics.screen')}
        </Link>
      }
    >
      <Tabs
        className="detail-tabs no-print"
        activeKey={tab}
        onChange={(key) => change({ tab: key })}
        items={['figures', 'reports'].map((key) => ({ key, label: t(`ui.statistics.${key}`) }))}
      />
      <RefusalAlert error={vocabulary.error ?? figures.error ?? publish.error} />
      {tab === 'reports' ? (
        <ReportList indicators={indicators} />
      ) : (
        <>
          <Flex gap="small" wrap align="center" className="no-print">
            <PeriodPicker period={period} onChange={(code) => change({ period: code })} />
            <Select
              aria-label={t('ui.statistics.by')}
              value={by}
              onChange={(value) => change({ by: value })}
              popupMatchSelectWidth={false}
              options={[
                { value: '', label: t('ui.statistics.undivided') },
                ...dimensions
                  .filter(({ name }) => outside !== 'true' || name !== 'MEDIATOR')
                  .map(({ name, chinese }) => ({ value: name, label: chinese })),
              ]}
            />
            <Select
              aria-label={t('ui.statistics.clock')}
              value={day}
              onChange={(value) => change({ day: value })}
              options={['OCCURRED', 'RECORDED'].map((value) => ({ value, label: t(`ui.statistics.days.${value}`) }))}
            />
            <Switch
              aria-label={t('ui.statistics.outside')}
              checked={outside === 'true'}
              onChange={(on) => change({ outside: String(on), ...(by === 'MEDIATOR' ? { by: '' } : {}) })}
            />
            {t('ui.statistics.outsideHint', { count: smallestCell })}
            <Button
              href={`/api/statistics/export?${new URLSearchParams(asked).toString()}`}
              disabled={outside !== 'true'}
            >
              {t('ui.statistics.export')}
            </Button>
            <Button onClick={() => window.print()}>{t('ui.statistics.print')}</Button>
            {me && publishes(me) && outside === 'true' && day === 'OCCURRED' ? (
              <Button
                type="primary"
                loading={publish.isPending}
                onClick={() =>
                  publish.mutate(
                    { to: '/api/reports', body: { period, by: by || null } },
                    { onSuccess: () => change({ tab: 'reports' }) },
                  )
                }
              >
                {t('ui.statistics.freeze')}
              </Button>
            ) : null}
          </Flex>
          {figures.data ? (
            <>
              <h2>
                {figures.data.periodInWords} · {t('ui.statistics.byDefinition', { version: figures.data.definitionVersion })}
              </h2>
              <FigureChart sheet={figures.data} indicators={indicators} />
              <FigureTable sheet={figures.data} indicators={indicators} onOpen={setCell} />
            </>
          ) : null}
        </>
      )}
      {cell ? (
        <CertificateDrawer key={JSON.stringify(cell)} asked={asked} cell={cell} onClose={() => setCell(null)} />
      ) : null}
    </PageShell>
  );
}
