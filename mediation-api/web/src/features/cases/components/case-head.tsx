import { Descriptions, Flex, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadlineTag } from '@/components/deadline-tag';
import type { CaseFile } from '@/lib/api/case-file';
import { asDateTime } from '@/lib/time';
import { nextClock } from './next-clock';

const namesOf = (file: CaseFile, side: string) =>
  file.parties
    .filter((party) => party.side === side)
    .map(({ name, sideName }) => name ?? sideName)
    .join('、');

/** Number, parties, stage and the nearest deadline: what one must see before anything else. */
export function CaseHead({ file, extra }: { file: CaseFile; extra?: ReactNode }) {
  const { t } = useTranslation();
  const clock = nextClock(file.clocks);
  return (
    <header className="panel case-head">
      <Flex justify="space-between" wrap gap="small" align="center">
        <Typography.Title level={1} className="page-title">
          <span className="number" data-testid="case-number">
            {file.caseNumber}
          </span>
          <span className="case-versus">
            {namesOf(file, 'APPLICANT')} {t('ui.cases.against')} {namesOf(file, 'RESPONDENT')}
          </span>
        </Typography.Title>
        <Flex gap="small" align="center" wrap>
          <Tag color={file.outcome ? 'default' : 'blue'} data-testid="case-stage">
            {file.stageName}
          </Tag>
          {file.outcome ? <Tag>{file.outcomeName}</Tag> : null}
          {file.collective ? <Tag color="orange">{t('ui.case.collective')}</Tag> : null}
          {file.major ? <Tag color="red">{t('ui.case.major')}</Tag> : null}
          {clock ? (
            <DeadlineTag
              light={clock.light}
              words={`${clock.name}：${clock.lightWords}`}
              due={clock.dueAt}
              rule={clock.rule}
              why={clock.why}
            />
          ) : null}
          {extra}
        </Flex>
      </Flex>
      <Descriptions
        size="small"
        column={{ xs: 1, md: 2, xl: 5 }}
        className="case-facts"
        items={[
          { key: 'received', label: t('ui.case.received'), children: asDateTime(file.receivedAt) },
          { key: 'organisation', label: t('ui.case.organisation'), children: file.organisation?.name },
          { key: 'district', label: t('ui.case.district'), children: file.districtName },
          { key: 'channel', label: t('ui.case.channel'), children: file.channelName },
          { key: 'kind', label: t('ui.case.kind'), children: file.disputeKindName },
        ]}
      />
    </header>
  );
}
