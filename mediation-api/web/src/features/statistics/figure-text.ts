import type { TFunction } from 'i18next';
import { yuanFromFen } from '@/lib/money';
import type { Figure } from './api/statistics';

/** A figure as people read it; what was never recorded or is withheld says so and is no nought. */
export function figureText(figure: Figure | undefined, unit: string, t: TFunction): string {
  if (!figure || !figure.recorded) {
    return t('ui.statistics.notRecorded');
  }
  if (figure.suppressed) {
    return '＊';
  }
  if (figure.value === null) {
    return '—';
  }
  if (unit === 'FEN') {
    return yuanFromFen(figure.value);
  }
  return unit === 'PERCENT' ? `${figure.value.toFixed(2)}%` : figure.value.toLocaleString('zh-CN');
}

const sign = (number: number) => (number > 0 ? '+' : '') + number.toFixed(1);

/** By how many per cent a figure differs from the one of a year earlier; by points where both are rates. */
export function changeText(now: Figure | undefined, before: Figure | undefined, unit: string): string {
  if (now?.value == null || before?.value == null || now.suppressed || before.suppressed) {
    return '—';
  }
  if (unit === 'PERCENT') {
    return sign(now.value - before.value);
  }
  return before.value === 0 ? '—' : `${sign(((now.value - before.value) / before.value) * 100)}%`;
}
