import { Navigate, createBrowserRouter } from 'react-router';
import { CasePage } from './routes/case-page';
import { AidPage } from './routes/aid-page';
import { HomePage } from './routes/home-page';
import { NotFoundPage } from './routes/not-found-page';
import { LoginPage } from '@/features/login/components/login-page';
import { AidApplyPage } from '@/features/aid/components/aid-apply-page';
import { AidListPage } from '@/features/aid/components/aid-list-page';
import { CaseListPage } from '@/features/cases/components/case-list-page';
import { ExchangePage } from '@/features/exchange/components/exchange-page';
import { CallPage } from '@/features/hotline/components/call-page';
import { ProgressPage } from '@/features/hotline/components/progress-page';
import { TicketListPage } from '@/features/hotline/components/ticket-list-page';
import { TicketPage } from '@/features/hotline/components/ticket-page';
import { HandOverPage } from '@/features/intake/components/hand-over-page';
import { IntakePage } from '@/features/intake/components/intake-page';
import { OrganisationsPage } from '@/features/organisations/components/organisations-page';
import { ProcessLibraryPage } from '@/features/process-view/components/process-library-page';
import { TimeLimitsPage } from '@/features/time-limits/components/time-limits-page';
import { OperationsPage } from '@/features/operations/components/operations-page';
import { ScreenPage } from '@/features/statistics/components/screen-page';
import { StatisticsPage } from '@/features/statistics/components/statistics-page';
import { WorkListPage } from '@/features/tasks/components/work-list-page';
import { Layout } from './layout';

export const router = createBrowserRouter([
  { path: '/login', element: <LoginPage /> },
  { path: '/screen', element: <ScreenPage /> },
  { path: '/progress', element: <ProgressPage /> },
  {
    path: '/',
    element: <Layout />,
    children: [
      { index: true, element: <HomePage /> },
      { path: 'tasks', element: <WorkListPage state="OPEN" key="open" /> },
      { path: 'tasks/done', element: <WorkListPage state="DONE" key="done" /> },
      { path: 'cases', element: <CaseListPage /> },
      { path: 'cases/:caseId', element: <CasePage /> },
      { path: 'aid', element: <AidListPage /> },
      { path: 'aid/new', element: <AidApplyPage /> },
      { path: 'aid/:aidId', element: <AidPage /> },
      { path: 'hotline', element: <CallPage /> },
      { path: 'tickets', element: <TicketListPage /> },
      { path: 'tickets/:ticketId', element: <TicketPage /> },
      { path: 'intake', element: <IntakePage /> },
      { path: 'hand-over', element: <HandOverPage /> },
      { path: 'organisations', element: <OrganisationsPage /> },
      { path: 'exchange', element: <ExchangePage /> },
      { path: 'processes', element: <ProcessLibraryPage /> },
      { path: 'time-limits', element: <TimeLimitsPage /> },
      { path: 'statistics', element: <StatisticsPage /> },
      { path: 'operations', element: <OperationsPage /> },
      { path: 'index.html', element: <Navigate to="/" replace /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
]);
