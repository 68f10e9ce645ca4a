import {
  FastBackwardOutlined,
  FastForwardOutlined,
  PauseOutlined,
  PlayCircleOutlined,
  StepBackwardOutlined,
  StepForwardOutlined,
} from '@ant-design/icons';
import { Button, DatePicker, Flex, Segmented, Slider, Space } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateOfWallClock } from '@/lib/time';
import type { ReplayClock, Step } from './steps';

const PLAY_EVERY_MS = 1500;

interface ReplayBarProps {
  steps: Step[];
  place: number;
  clock: ReplayClock;
  onClock: (clock: ReplayClock) => void;
  onPlace: (place: number) => void;
  onDate: (date: string) => void;
}

/** Goes through the history step by step: with the mouse, with the keys, or by itself. */
export function ReplayBar({ steps, place, clock, onClock, onPlace, onDate }: ReplayBarProps) {
  const { t } = useTranslation();
  const last = steps.length - 1;
  const [playing, setPlaying] = useState(false);
  const go = useCallback((to: number) => onPlace(Math.min(last, Math.max(0, to))), [last, onPlace]);
  usePlaying(playing && place < last, () => go(place + 1));
  useKeys({
    ArrowLeft: () => go(place - 1),
    ArrowRight: () => go(place + 1),
    Home: () => go(0),
    End: () => go(last),
    ' ': () => setPlaying(!playing),
  });
  return (
    <section aria-label={t('ui.replay.title')}>
      <Flex gap="middle" wrap align="center">
        <Segmented
          value={clock}
          onChange={onClock}
          options={(['RECORDED', 'OCCURRED'] as const).map((value) => ({ value, label: t(`ui.replay.${value}`) }))}
        />
        <Space.Compact>
          <Button icon={<FastBackwardOutlined />} aria-label={t('ui.replay.first')} onClick={() => go(0)} />
          <Button icon={<StepBackwardOutlined />} aria-label={t('ui.replay.back')} disabled={place === 0} onClick={() => go(place - 1)} />
          <Button
            type="primary"
            icon={playing && place < last ? <PauseOutlined /> : <PlayCircleOutlined />}
            onClick={() => setPlaying(!(playing && place < last))}
          >
            {t(playing && place < last ? 'ui.replay.pause' : 'ui.replay.play')}
          </Button>
          <Button icon={<StepForwardOutlined />} aria-label={t('ui.replay.next')} disabled={place === last} onClick={() => go(place + 1)} />
          <Button icon={<FastForwardOutlined />} aria-label={t('ui.replay.last')} onClick={() => go(last)} />
        </Space.Compact>
        <DatePicker
          placeholder={t('ui.replay.date')}
          aria-label={t('ui.replay.date')}
          onChange={(date) => date && onDate(dateOfWallClock(date))}
        />
        <strong className="number" data-testid="replay-place">
          {t('ui.replay.place', { place: place + 1, steps: steps.length })}
        </strong>
        <span className="muted">{t('ui.replay.keys')}</span>
      </Flex>
      <Slider
        min={0}
        max={last}
        value={place}
        keyboard={false}
        ariaLabelForHandle={t('ui.replay.title')}
        tooltip={{ formatter: (at) => steps[at ?? 0]?.event.sentence }}
        onChange={go}
      />
    </section>
  );
}

/** One step after the other while it plays; each waits until the one before is shown. */
function usePlaying(playing: boolean, next: () => void) {
  useEffect(() => {
    if (!playing) {
      return undefined;
    }
    const timer = setTimeout(next, PLAY_EVERY_MS);
    return () => clearTimeout(timer);
  }, [playing, next]);
}

/** Keys belong to whoever has them first: a text, a tab, a choice. */
const OTHERS = 'input, textarea, select, button, a, [role="tab"], [role="radio"], [contenteditable]';

function useKeys(keys: Record<string, () => void>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = keys[event.key];
      const isOthers = event.target instanceof Element && event.target.closest(OTHERS) !== null;
      const steps = event.key !== ' ' && event.target instanceof Element && event.target.closest('button') !== null;
      if (key && !event.ctrlKey && !event.metaKey && !event.altKey && (!isOthers || steps)) {
        event.preventDefault();
        key();
      }
    };
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  });
}
