import { Button, Empty, Flex, Input, Select, Tag, type TableColumnType } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { CaseTable } from '@/components/case-table';
import { DeadlineTag } from '@/components/deadline-tag';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import { choicesOf } from '@/lib/i18n/words';
import { useMe } from '@/lib/me';
import { yuanFromFen } from '@/lib/money';
import { appliesForAid } from '@/lib/standing';
import { asDate } from '@/lib/time';
import { useUrlFilters } from '@/lib/url-filters';
import { useAidList } from '../api/aid';
import type { AidRow } from '../api/aid-file';

const DEFAULTS = { stage: '', kind: '', q: '', sort: 'due', page: '0', size: '20' };

/** All aid matters that this person may see (援助事项). */
export function AidListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe().data;
  const { filters, change } = useUrlFilters(DEFAULTS);
  const matters = useAidList(filters);
  return (
    <PageShell
      title={t('ui.aid.title')}
      extra={
        me && appliesForAid(me) ? (
          <Button type="primary" onClick={() => navigate('/aid/new')}>
            {t('ui.aid.apply')}
          </Button>
        ) : null
      }
    >
      <Flex gap="small" wrap align="center" className="page-head">
        <Input.Search
          key={filters.q}
          allowClear
          defaultValue={filters.q}
          placeholder={t('ui.aid.search')}
          aria-label={t('ui.aid.search')}
          className="filter-words"
          onSearch={(q) => change({ q: q.trim() })}
        />
        <Select
          allowClear
          popupMatchSelectWidth={false}
          value={filters.stage || undefined}
          placeholder={t('ui.aid.stage')}
          aria-label={t('ui.aid.stage')}
          className="filter"
          options={choicesOf('AidStage')}
          onChange={(stage?: string) => change({ stage: stage ?? '' })}
        />
        <Select
          allowClear
          popupMatchSelectWidth={false}
          value={filters.kind || undefined}
          placeholder={t('ui.aid.kind')}
          aria-label={t('ui.aid.kind')}
          className="filter"
          options={choicesOf('AidKind')}
          onChange={(kind?: string) => change({ kind: kind ?? '' })}
        />
      </Flex>
      <RefusalAlert error={matters.error} />
      <CaseTable<AidRow>
        scroll={{ x: 1500 }}
        rowKey="aidId"
        columns={columnsOf(t)}
        dataSource={matters.data?.items ?? []}
        loading={matters.isPending}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('ui.aid.empty')} /> }}
        page={Number(filters.page)}
        size={Number(filters.size)}
        total={matters.data?.total ?? 0}
        onPage={(page, size) => change({ page, size })}
        onOpen={({ aidId }) => navigate(`/aid/${aidId}`)}
      />
    </PageShell>
  );
}

const sum = (fen: number | null) => (fen === null ? '' : <span className="number">{yuanFromFen(fen)}</span>);

const columnsOf = (t: TFunction): TableColumnType<AidRow>[] => [
  {
    key: 'number',
    title: t('ui.aid.number'),
    fixed: 'left',
    width: 214,
    render: (_, { aidId, aidNumber }) => (
      <Link to={`/aid/${aidId}`} className="number">
        {aidNumber}
      </Link>
    ),
  },
  {
    key: 'parties',
    title: t('ui.aid.parties'),
    width: 230,
    ellipsis: true,
    render: (_, { applicant, respondent }) => [applicant, respondent].filter(Boolean).join(` ${t('ui.cases.against')} `),
  },
  {
    key: 'stage',
    title: t('ui.aid.stage'),
    width: 170,
    render: (_, { stageName, closedAt, emergency }) => (
      <>
        <Tag color={closedAt ? 'default' : 'blue'}>{stageName}</Tag>
        {emergency ? <Tag color="red">{t('ui.aid.urgent')}</Tag> : null}
      </>
    ),
  },
  {
    key: 'due',
    title: t('ui.cases.due'),
    width: 205,
    render: (_, { light, lightWords, dueAt, closedAt }) =>
      closedAt ? (
        <span className="muted">{t('ui.cases.closed')} {asDate(closedAt)}</span>
      ) : (
        <DeadlineTag light={light} words={lightWords} due={dueAt} />
      ),
  },
  { key: 'category', title: t('ui.aid.category'), width: 120, dataIndex: 'categoryName' },
  { key: 'kind', title: t('ui.aid.kind'), width: 110, dataIndex: 'kindName' },
  { key: 'lawyer', title: t('ui.aid.lawyer'), width: 110, dataIndex: 'lawyerName' },
  { key: 'received', title: t('ui.cases.received'), width: 110, dataIndex: 'receivedAt', render: asDate },
  { key: 'recovered', title: t('ui.aid.recovered'), width: 130, align: 'right', dataIndex: 'recoveredFen', render: sum },
  { key: 'subsidy', title: t('ui.aid.subsidy'), width: 120, align: 'right', dataIndex: 'subsidyFen', render: sum },
];
