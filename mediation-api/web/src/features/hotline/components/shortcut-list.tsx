import { useTranslation } from 'react-i18next';
import { codeName } from '@/lib/i18n/words';
import { SHORTCUTS, type Shortcut } from './shortcuts';

/** All keys of the page, always in sight. */
export function ShortcutList() {
  const { t } = useTranslation();
  const words = (shortcut: Shortcut) => {
    switch (shortcut.does) {
      case 'category':
        return codeName('TicketCategory', shortcut.value);
      case 'danger':
        return codeName('Danger', shortcut.value);
      default:
        return t(`ui.hotline.key.${shortcut.does}`);
    }
  };
  return (
    <section className="panel" aria-labelledby="call-keys">
      <h2 id="call-keys">{t('ui.hotline.keys')}</h2>
      <dl className="call-keys">
        {SHORTCUTS.map(({ key, shortcut }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words(shortcut)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
