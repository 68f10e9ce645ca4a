import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { LIGHT_COLOUR, type Light } from '@/lib/lights';
import { asDueDate } from '@/lib/time';

interface DeadlineTagProps {
  light: Light;
  words: string;
  due?: string | null;
  rule?: string | null;
  why?: string | null;
}

/** A deadline's light with its words; resting the pointer or the focus on it tells the legal basis and the counting. */
export function DeadlineTag({ light, words, due, rule, why }: DeadlineTagProps) {
  const { t } = useTranslation();
  const explanation =
    why || rule ? (
      <>
        {rule ? <div>{t('ui.deadline.rule', { rule })}</div> : null}
        {why ? <div>{why}</div> : null}
      </>
    ) : null;
  const face = (
    <>
      <span aria-hidden className="deadline-dot" style={{ background: LIGHT_COLOUR[light] }} />
      <span style={{ color: LIGHT_COLOUR[light] }}>{words}</span>
      {due ? <span className="deadline-date">{asDueDate(due)}</span> : null}
    </>
  );
  return explanation ? (
    <Tooltip title={explanation} trigger={['hover', 'focus']}>
      <button type="button" className="deadline">
        {face}
      </button>
    </Tooltip>
  ) : (
    <span className="deadline">{face}</span>
  );
}
