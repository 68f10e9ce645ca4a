import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asDateTime } from '@/lib/time';
import { type Draft, useDropDraft } from '../api/call-desk';

/** What was begun and not registered; resumed with one key. */
export function DraftList({ drafts, onResume }: { drafts: Draft[]; onResume: (draft: Draft) => void }) {
  const { t } = useTranslation();
  const drop = useDropDraft();
  return (
    <section className="panel" aria-labelledby="call-drafts">
      <h2 id="call-drafts">{t('ui.hotline.drafts')}</h2>
      {drafts.length === 0 ? <p className="muted">{t('ui.hotline.noDraft')}</p> : null}
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            {asDateTime(draft.savedAt)} {draft.content.name ?? draft.content.phone ?? draft.content.narrative?.slice(0, 12)}
            <Button type="link" size="small" onClick={() => onResume(draft)}>
              {t('ui.hotline.resume')}
            </Button>
            <Button type="link" size="small" danger onClick={() => drop.mutate(draft.id)}>
              {t('ui.hotline.drop')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
