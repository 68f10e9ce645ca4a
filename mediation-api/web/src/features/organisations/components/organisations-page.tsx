import { Table, Tabs, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageShell } from '@/components/page-shell';
import { RefusalAlert } from '@/components/refusal-alert';
import type { Mediator, Organisation } from '@/lib/api/contract';
import { useMediators, useOrganisations } from '@/lib/api/get-roster';
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
            dataIndex: 'levelName',
          },
          {
            title: t('ui.organisations.legalKind'),
            dataIndex: 'legalKindName',
          },
          { title: t('ui.organisations.rating'), dataIndex: 'ratingName' },
          {
            title: t('ui.organisations.court'),
            key: 'court',
            render: (_, { courtInvited }) => courtInvited.join('、'),
          },
          {
            title: t('ui.organisations.arbitration'),
            key: 'arbitration',
            render: (_, { arbitrationRostered }) => yes(arbitrationRostered),
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
          {
            title: t('ui.organisations.name'),
            dataIndex: 'name',
            render: (name: string | null, { erased }) => (erased ? t('ui.erased') : name),
          },
          { title: t('ui.organisations.qualification'), dataIndex: 'qualification' },
          { title: t('ui.organisations.firm'), dataIndex: 'firmName' },
          {
            title: t('ui.organisations.organisation'),
            dataIndex: 'home',
            render: (home: string) => organisations.find(({ id }) => id === home)?.name,
          },
          { title: t('ui.organisations.termEnds'), dataIndex: 'until', render: asDate },
          {
            title: t('ui.organisations.active'),
            key: 'standing',
            render: (_, { active, standingName }) => <Tag color={active ? 'green' : undefined}>{standingName}</Tag>,
          },
        ]}
      />
    </>
  );
}
