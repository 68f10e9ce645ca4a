import { Button, Input, Modal, Table, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { getJson } from '@/lib/api/http';
import { useMe } from '@/lib/me';
import { publishes } from '@/lib/standing';
import { type Definition, type Issue, usePublish, useReports } from '../api/statistics';
import { PublishedReport } from './published-report';

/** Every issue of every report, the newest first. */
export function ReportList({ indicators }: { indicators: Definition[] }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const reports = useReports();
  const publish = usePublish();
  const [shown, setShown] = useState<Issue | null>(null);
  const [correcting, setCorrecting] = useState<Issue | null>(null);
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState<Record<string, boolean>>({});
  const mayPublish = me ? publishes(me) : false;
  const check = async ({ reportId }: Issue) => {
    const { same } = await getJson<{ same: boolean }>(`/api/reports/${reportId}/check`);
    setChecked((before) => ({ ...before, [reportId]: same }));
  };
  return (
    <>
      <RefusalAlert error={reports.error ?? publish.error} />
      <Table<Issue>
        size="small"
        className="no-print"
        rowKey={({ reportId, issue }) => `${reportId} ${issue}`}
        loading={reports.isPending}
        dataSource={reports.data}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        columns={[
          { title: t('ui.statistics.period'), dataIndex: 'period' },
          { title: t('ui.statistics.issue'), dataIndex: 'issue' },
          { title: t('ui.statistics.publishedAt'), dataIndex: 'at', render: (at: string) => at.slice(0, 10) },
          { title: t('ui.statistics.reached'), dataIndex: 'reached' },
          { title: t('ui.statistics.reason'), dataIndex: 'reason' },
          { title: t('ui.statistics.difference'), dataIndex: 'difference' },
          {
            title: t('ui.statistics.acts'),
            key: 'acts',
            render: (_, issue) => (
              <>
                <Button type="link" size="small" onClick={() => setShown(issue)}>
                  {t('ui.statistics.show')}
                </Button>
                {mayPublish ? (
                  <>
                    <Button type="link" size="small" onClick={() => setCorrecting(issue)}>
                      {t('ui.statistics.correct')}
                    </Button>
                    <Button type="link" size="small" onClick={() => void check(issue)}>
                      {t('ui.statistics.check')}
                    </Button>
                  </>
                ) : null}
                {issue.reportId in checked ? (
                  <Tag color={checked[issue.reportId] ? 'green' : 'red'}>
                    {t(checked[issue.reportId] ? 'ui.statistics.same' : 'ui.statistics.different')}
                  </Tag>
                ) : null}
              </>
            ),
          },
        ]}
      />
      {shown ? <PublishedReport issue={shown} indicators={indicators} /> : null}
      <Modal
        open={correcting !== null}
        title={t('ui.statistics.correct')}
        okText={t('ui.submit')}
        cancelText={t('ui.cancel')}
        confirmLoading={publish.isPending}
        onCancel={() => setCorrecting(null)}
        onOk={() =>
          publish.mutate(
            { to: `/api/reports/${correcting?.reportId}/corrections`, body: { reason } },
            { onSettled: () => setCorrecting(null) },
          )
        }
      >
        <Input.TextArea
          aria-label={t('ui.statistics.reason')}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Modal>
    </>
  );
}
