import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { useUrlFilters } from '@/lib/url-filters';
import { useFigures, useVocabulary } from '../api/statistics';
import { districtOption, monthOption } from '../board';
import { thisYear } from '../periods';
import { figureText } from '../figure-text';
import { Chart } from './chart';

const HEADLINES = ['K-01', 'K-03', 'K-04', 'K-06', 'K-07', 'K-13', 'K-14', 'K-26t'];
const MINUTE = 60_000;

/** The board on the wall (大屏): the year's figures as they may be seen by anybody who walks past. */
export function ScreenPage() {
  const { t } = useTranslation();
  const defaults = useMemo(() => ({ year: thisYear() }), []);
  const { filters } = useUrlFilters(defaults);
  const asked = { period: filters.year ?? '', day: 'OCCURRED', outside: 'true' };
  const districts = useFigures({ ...asked, by: 'DISTRICT' }, MINUTE);
  const months = useFigures({ ...asked, by: 'MONTH' }, MINUTE);
  const indicators = useVocabulary().data?.indicators;
  const named = (code: string) => indicators?.find((each) => each.code === code);
  const bars = useMemo(() => districtOption(districts.data, indicators), [districts.data, indicators]);
  const curve = useMemo(() => monthOption(months.data, indicators), [months.data, indicators]);
  return (
    <main className="screen">
      <h1>{t('ui.statistics.screenTitle', { period: districts.data?.periodInWords ?? '' })}</h1>
      <RefusalAlert error={districts.error ?? months.error} />
      <div className="screen-headlines">
        {HEADLINES.map((code) => (
          <div key={code} className="screen-headline">
            <div className="screen-figure">
              {figureText(districts.data?.total[code], named(code)?.unit ?? '', t)}
            </div>
            <div>
              {named(code)?.chinese}
              {named(code)?.unit === 'FEN' ? `（${t('ui.yuan')}）` : ''}
            </div>
          </div>
        ))}
      </div>
      <div className="screen-charts">
        <Chart dark option={bars} height="100%" label={t('ui.statistics.byDistrict')} />
        <Chart dark option={curve} height="100%" label={t('ui.statistics.byMonth')} />
      </div>
    </main>
  );
}
