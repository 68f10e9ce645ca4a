import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Refused } from '@/lib/api/problem';

interface RefusalAlertProps {
  error: unknown;
  onReload?: () => void;
}

/** Why the server said no, in its own sentence; a stale page is offered a fresh look. */
export function RefusalAlert({ error, onReload }: RefusalAlertProps) {
  const { t, i18n } = useTranslation();
  if (!error) {
    return null;
  }
  const refused = error instanceof Refused ? error : null;
  const stale = refused?.status === 412;
  const known = refused && i18n.exists(`refusal.${refused.code}`) ? t(`refusal.${refused.code}`) : null;
  const sentence = stale ? t('refusal.stale') : (refused?.problem.detail ?? known ?? t('refusal.unreachable'));
  return (
    <Alert
      type={stale ? 'warning' : 'error'}
      showIcon
      className="refusal"
      title={sentence}
      description={refused && !stale ? t('refusal.code', { code: refused.code }) : undefined}
      action={
        stale && onReload ? (
          <Button size="small" onClick={onReload}>
            {t('ui.reload')}
          </Button>
        ) : undefined
      }
    />
  );
}
