import { Descriptions, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeadlineTag } from '@/components/deadline-tag';
import { asDateTime } from '@/lib/time';
import type { AidFile } from '../api/aid-file';

/** Number, people, stage and the date that presses: what one must see before anything else. */
export function AidHead({ file }: { file: AidFile }) {
  const { t } = useTranslation();
  const clock = file.clocks.find(({ state }) => state === 'RUNNING');
  return (
    <header className="panel case-head">
      <Flex justify="space-between" wrap gap="small" align="center">
        <Typography.Title level={1} className="page-title">
          <span className="number" data-testid="aid-number">
            {file.aidNumber}
          </span>
          <span className="case-versus">
            {file.applicant?.name} {t('ui.cases.against')} {file.opponent?.name}
          </span>
        </Typography.Title>
        <Flex gap="small" align="center" wrap>
          <Tag color="blue" data-testid="aid-stage">
            {file.stageName}
          </Tag>
          {file.kindName ? <Tag>{file.kindName}</Tag> : null}
          {file.emergency ? <Tag color="red">{file.emergencyGroundName ?? t('ui.aid.urgent')}</Tag> : null}
          {file.refusalName ? <Tag color="orange">{file.refusalName}</Tag> : null}
          {file.terminationName ? <Tag color="orange">{file.terminationName}</Tag> : null}
          {clock ? (
            <DeadlineTag
              light={clock.light}
              words={`${clock.name}：${clock.lightWords}`}
              due={clock.dueAt}
              rule={clock.rule}
              why={clock.why}
            />
          ) : null}
        </Flex>
      </Flex>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2, xl: 4 }}
        className="case-facts"
        items={[
          { key: 'received', label: t('ui.case.received'), children: asDateTime(file.receivedAt) },
          { key: 'centre', label: t('ui.aid.centre'), children: file.organisation.name },
          { key: 'channel', label: t('ui.case.channel'), children: file.channelName },
          { key: 'lawyer', label: t('ui.aid.lawyer'), children: file.lawyerName && file.lawyer ? file.lawyerName : t('ui.none') },
          ...(file.caseId
            ? [{ key: 'case', label: t('ui.aid.case'), children: <Link to={`/cases/${file.caseId}`}>{file.caseNumber ?? file.caseId}</Link> }]
            : []),
        ]}
      />
    </header>
  );
}
