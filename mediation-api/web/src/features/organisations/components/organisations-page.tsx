import { Table, Tabs, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import type { Mediator, Organisation } from '@/lib/api/contract';
import { useMediators, useOrganisations } from '@/lib/api/get-roster';
import { codeName } from '@/lib/i18n/words';
import { asDate } from '@/lib/time';

/** Who mediates: organisations and the mediators on their rosters. */
export function OrganisationsPage() {
  const { t } = useTranslation();
  return (
    <PageShell title={t('ui.organisations.title')}>
      <Tabs
        className="detail-tabs"
        items={[
          { key: 'organisations', label: t('ui.organisations.organisations'), children: <Organisations /> },
          { key: 'mediators', label: t('ui.organisations.mediators'), children: <Mediators /> },
        ]}
      />
    </PageShell>
  );
}

const PAGES = { pageSize: 50, hideOnSinglePage: true };

function Organisations() {
  const { t } = useTranslation();
  const { data, error, isPending } = useOrganisations();
  const yes = (flag: boolean) => (flag ? <Tag color="green">{t('ui.yes')}</Tag> : null);
  return (
    <>
      <RefusalAlert error={error} />
      <Table<Organisation>
        size="small"
        rowKey="id"
        loading={isPending}
        dataSource={data}
        pagination={PAGES}
        columns={[
          { title: t('ui.organisations.name'), dataIndex: 'name' },
          {
            title: t('ui.organisations.level'),
            key: 'level',
            render: (_, { level }) => codeName('OrganisationLevel', level),
          },
          {
            title: t('ui.organisations.legalKind'),
            key: 'legalKind',
            render: (_, { legalKind }) => codeName('LegalKind', legalKind),
          },
          {
            title: t('ui.organisations.court'),
            key: 'court',
            render: (_, { courtInvited }) => yes(Array.isArray(courtInvited) ? courtInvited.length > 0 : courtInvited === true),
          },
          {
            title: t('ui.organisations.arbitration'),
            key: 'arbitration',
            render: (_, { arbitrationRostered }) => yes(arbitrationRostered === true),
          },
        ]}
      />
    </>
  );
}

function Mediators() {
  const { t } = useTranslation();
  const { data, error, isPending } = useMediators();
  const organisations = useOrganisations().data ?? [];
  return (
    <>
      <RefusalAlert error={error} />
      <Table<Mediator>
        size="small"
        rowKey="mediatorId"
        loading={isPending}
        dataSource={data}
        pagination={PAGES}
        columns={[
          { title: t('ui.organisations.name'), dataIndex: 'name' },
          { title: t('ui.organisations.firm'), dataIndex: 'firmName' },
          {
            title: t('ui.organisations.organisation'),
            key: 'organisation',
            render: (_, { organisation, organisationName }) =>
              organisationName ?? organisations.find(({ id }) => id === organisation)?.name,
          },
          { title: t('ui.organisations.termEnds'), key: 'termEnds', render: (_, { termEnds }) => asDate(termEnds) },
          {
            title: t('ui.organisations.active'),
            dataIndex: 'active',
            render: (active: boolean) => (
              <Tag color={active ? 'green' : undefined}>
                {t(active ? 'ui.organisations.isActive' : 'ui.organisations.isInactive')}
              </Tag>
            ),
          },
        ]}
      />
    </>
  );
}
