import { Tag, type TableColumnType } from 'antd';
import type { TFunction } from 'i18next';
import { Link } from 'react-router';
import { DeadlineTag } from '@/components/deadline-tag';
import type { CaseRow } from '@/lib/api/contract';
import { codeName } from '@/lib/i18n/words';
import { yuanFromFen } from '@/lib/money';
import { asDate } from '@/lib/time';

export const caseColumns = (t: TFunction): TableColumnType<CaseRow>[] => [
  {
    key: 'number',
    title: t('ui.cases.number'),
    fixed: 'left',
    width: 214,
    render: (_, { caseId, caseNumber }) => (
      <Link to={`/cases/${caseId}`} className="number">
        {caseNumber}
      </Link>
    ),
  },
  {
    key: 'parties',
    title: t('ui.cases.parties'),
    width: 240,
    ellipsis: true,
    render: (_, { applicant, respondent }) => [applicant, respondent].filter(Boolean).join(` ${t('ui.cases.against')} `),
  },
  {
    key: 'stage',
    title: t('ui.cases.stage'),
    width: 120,
    render: (_, { stageName, outcome, outcomeName }) =>
      outcome ? <Tag>{outcomeName}</Tag> : <Tag color="blue">{stageName}</Tag>,
  },
  {
    key: 'due',
    title: t('ui.cases.due'),
    width: 215,
    render: (_, { light, lightWords, statutoryDueAt, closedAt }) =>
      closedAt ? (
        <span className="muted">{t('ui.cases.closed')} {asDate(closedAt)}</span>
      ) : (
        <DeadlineTag light={light} words={lightWords} due={statutoryDueAt} />
      ),
  },
  {
    key: 'limitation',
    title: t('ui.cases.limitationOn'),
    width: 170,
    render: (_, { limitationOn, limitationPressing }) => (
      <>
        {asDate(limitationOn)} {limitationPressing ? <Tag color="orange">{t('ui.cases.limitationPressing')}</Tag> : null}
      </>
    ),
  },
  { key: 'mediator', title: t('ui.cases.mediator'), width: 110, dataIndex: 'mediatorName' },
  {
    key: 'categories',
    title: t('ui.cases.categories'),
    width: 190,
    ellipsis: true,
    render: (_, { categories }) => categories.map((category) => codeName('ClaimCategory', category)).join('、'),
  },
  {
    key: 'amount',
    title: t('ui.cases.amount'),
    width: 140,
    align: 'right',
    render: (_, { claimedFen }) => <span className="number">{yuanFromFen(claimedFen)}</span>,
  },
  { key: 'received', title: t('ui.cases.received'), width: 110, dataIndex: 'receivedAt', render: asDate },
  { key: 'organisation', title: t('ui.cases.organisation'), width: 230, ellipsis: true, dataIndex: 'organisationName' },
  { key: 'channel', title: t('ui.cases.channel'), width: 120, dataIndex: 'channelName' },
];
