import { useTranslation } from 'react-i18next';
import type { Ledger } from '@/lib/api/corridor';
import { yuanFromFen } from '@/lib/money';

/** What was agreed is what was paid, what is outstanding and what was written off, to the cent. */
export function LedgerBalance({ ledger }: { ledger: Ledger }) {
  const { t } = useTranslation();
  const parts = [
    { sign: '', name: 'agreed', fen: ledger.agreedFen },
    { sign: '=', name: 'paid', fen: ledger.paidFen },
    { sign: '+', name: 'outstanding', fen: ledger.outstandingFen },
    { sign: '+', name: 'writtenOff', fen: ledger.writtenOffFen },
  ];
  return (
    <div className="ledger">
      {parts.map(({ sign, name, fen }) => (
        <div key={name} className="ledger-part">
          <span aria-hidden={sign === ''}>{sign}</span>
          <div>
            <div className="muted">{t(`ui.corridor.${name}`)}</div>
            <strong className="number">{yuanFromFen(fen ?? 0)}</strong> {t('ui.yuan')}
          </div>
        </div>
      ))}
    </div>
  );
}
