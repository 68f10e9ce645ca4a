import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';

const COLOURS: Record<string, string> = {
  APPLIED: 'green',
  DELIVERED: 'green',
  HANDED_OVER: 'green',
  PARKED: 'orange',
  UNDELIVERABLE: 'red',
};

/** How far a message has come, in one word. */
export function StateTag({ state }: { state: string }) {
  const { t } = useTranslation();
  return <Tag color={COLOURS[state]}>{t(`ui.exchange.states.${state}`)}</Tag>;
}
