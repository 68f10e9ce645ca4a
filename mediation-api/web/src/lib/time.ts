import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import 'dayjs/locale/zh-cn';

dayjs.extend(utc);
dayjs.extend(timezone);

/** Every time on screen is Beijing's, whatever the visitor's own clock says. */
const ZONE = 'Asia/Shanghai';

const atBeijing = (time: string) => dayjs(time).tz(ZONE);

const isDateOnly = (time: string) => /^\d{4}-\d{2}-\d{2}$/.test(time);

export function asDate(time: string | null | undefined): string {
  if (!time) {
    return '';
  }
  return isDateOnly(time) ? time : atBeijing(time).format('YYYY-MM-DD');
}

/** A deadline ends at 24:00 of its day, which the clock calls 0:00 of the next. */
export const asDueDate = (instant: string | null | undefined) =>
  instant ? (isDateOnly(instant) ? instant : atBeijing(instant).subtract(1, 'millisecond').format('YYYY-MM-DD')) : '';

export function asDateTime(time: string | null | undefined): string {
  if (!time) {
    return '';
  }
  return isDateOnly(time) ? time : atBeijing(time).format('YYYY-MM-DD HH:mm');
}

export function asPreciseTime(time: string | null | undefined): string {
  return time ? atBeijing(time).format('YYYY-MM-DD HH:mm:ss') : '';
}

/** The wall clock of Beijing as a picker value: pickers know no zones, so the wall time is what they carry. */
export function wallClockNow(): Dayjs {
  return dayjs(dayjs().tz(ZONE).format('YYYY-MM-DDTHH:mm:ss'));
}

export const today = () => wallClockNow().format('YYYY-MM-DD');

export function toWallClock(time: string): Dayjs {
  return isDateOnly(time) ? dayjs(time) : dayjs(atBeijing(time).format('YYYY-MM-DDTHH:mm:ss'));
}

export function dateOfWallClock(value: Dayjs): string {
  return value.format('YYYY-MM-DD');
}

export function instantOfWallClock(value: Dayjs): string {
  return `${value.format('YYYY-MM-DDTHH:mm:ss')}+08:00`;
}
