import { Layout as AntLayout, Badge, Menu, Tag } from 'antd';
import {
  ApartmentOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  CheckSquareOutlined,
  DatabaseOutlined,
  CustomerServiceOutlined,
  FieldTimeOutlined,
  FileAddOutlined,
  HomeOutlined,
  ImportOutlined,
  PhoneOutlined,
  SafetyCertificateOutlined,
  SwapOutlined,
  UnorderedListOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import type { Me } from '@/lib/api/contract';
import { useLiveUpdates } from '@/lib/live-updates';
import { useMe } from '@/lib/me';
import {
  handsOver,
  hasTasks,
  isParty,
  readsFigures,
  runsProduct,
  seesAid,
  seesCases,
  seesExchange,
  seesOrganisations,
  seesTickets,
  takesCalls,
  takesIntake,
} from '@/lib/standing';
import { useTaskCounts } from '@/lib/task-counts';
import { Waiting } from '@/components/waiting';
import { WhoAmI } from './who-am-i';

/** The frame around all pages of somebody who has logged in. */
export function Layout() {
  const me = useMe();
  return <Waiting query={me}>{(person) => (person ? <Frame me={person} /> : <ToLogin />)}</Waiting>;
}

function ToLogin() {
  const { pathname, search } = useLocation();
  const back = pathname === '/' ? '' : `?back=${encodeURIComponent(pathname + search)}`;
  return <Navigate to={`/login${back}`} replace />;
}

function Frame({ me }: { me: Me }) {
  const { t } = useTranslation();
  useLiveUpdates(hasTasks(me));
  return (
    <AntLayout className="app">
      <a href="#content" className="app-skip">
        {t('ui.skip')}
      </a>
      <AntLayout.Sider width={200} theme="dark" breakpoint="lg" collapsedWidth={0}>
        <div className="app-brand">
          <div className="app-brand-union">{t('ui.union')}</div>
          <div className="app-brand-product">{t('ui.product')}</div>
        </div>
        <MainMenu me={me} />
      </AntLayout.Sider>
      <AntLayout>
        <AntLayout.Header className="app-head">
          {me.demo ? <Tag color="#8a5a00" variant="solid">{t('ui.demoBadge')}</Tag> : null}
          <WhoAmI me={me} />
        </AntLayout.Header>
        <AntLayout.Content id="content">
          <Outlet />
        </AntLayout.Content>
      </AntLayout>
    </AntLayout>
  );
}

const entry = (offered: boolean, to: string, icon: ReactNode, name: string, badge?: number) =>
  offered
    ? [
        {
          key: to,
          icon,
          label: (
            <Link to={to}>
              {name}
              {badge ? <Badge className="app-menu-badge" count={badge} overflowCount={999} size="small" /> : null}
            </Link>
          ),
        },
      ]
    : [];

function MainMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const open = useTaskCounts(hasTasks(me)).data?.open ?? 0;
  const items = [
    ...entry(true, '/', <HomeOutlined />, t('ui.menu.home')),
    ...entry(hasTasks(me), '/tasks', <CheckSquareOutlined />, t('ui.menu.tasks'), open),
    ...entry(hasTasks(me), '/tasks/done', <AuditOutlined />, t('ui.menu.doneTasks')),
    ...entry(seesCases(me), '/cases', <UnorderedListOutlined />, t(isParty(me) ? 'ui.menu.myCases' : 'ui.menu.cases')),
    ...entry(seesAid(me), '/aid', <SafetyCertificateOutlined />, t('ui.menu.aid')),
    ...entry(takesCalls(me), '/hotline', <PhoneOutlined />, t('ui.menu.hotline')),
    ...entry(seesTickets(me), '/tickets', <CustomerServiceOutlined />, t('ui.menu.tickets')),
    ...entry(takesIntake(me), '/intake', <FileAddOutlined />, t('ui.menu.intake')),
    ...entry(handsOver(me), '/hand-over', <ImportOutlined />, t('ui.menu.handOver')),
    ...entry(seesOrganisations(me), '/organisations', <BankOutlined />, t('ui.menu.organisations')),
    ...entry(!isParty(me), '/time-limits', <FieldTimeOutlined />, t('ui.menu.timeLimits')),
    ...entry(seesExchange(me), '/exchange', <SwapOutlined />, t('ui.menu.exchange')),
    ...entry(readsFigures(me), '/statistics', <BarChartOutlined />, t('ui.menu.statistics')),
    ...entry(runsProduct(me), '/operations', <DatabaseOutlined />, t('ui.menu.operations')),
    ...entry(!isParty(me), '/processes', <ApartmentOutlined />, t('ui.menu.processes')),
  ];
  const selected = items
    .map(({ key }) => key)
    .filter((key) => (key === '/' ? pathname === '/' : pathname.startsWith(key)))
    .toSorted((one, other) => other.length - one.length)[0];
  return <Menu theme="dark" mode="inline" items={items} selectedKeys={selected ? [selected] : []} />;
}
