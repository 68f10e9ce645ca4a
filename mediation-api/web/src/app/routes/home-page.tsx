import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { PageShell } from '@/components/page-shell';
import { OwnCases } from '@/features/cases/components/own-cases';
import { Desk } from '@/features/tasks/components/desk';
import { useMe } from '@/lib/me';
import { hasTasks, isLiaison, seesCases } from '@/lib/standing';
import { today } from '@/lib/time';

/** The first page (工作台); whoever has no tasks begins where the own work lies. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!me) {
    return null;
  }
  if (!hasTasks(me)) {
    return <Navigate to={seesCases(me) ? '/cases' : '/organisations'} replace />;
  }
  return (
    <PageShell
      title={t('ui.home.hello', { name: me.displayName })}
      extra={<span className="muted">{t('ui.home.today', { date: today() })}</span>}
    >
      <Desk />
      {isLiaison(me) ? <OwnCases /> : null}
    </PageShell>
  );
}
