import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type DemoAccount, useDemoAccounts } from '../api/get-demo-accounts';

interface DemoAccountsProps {
  busy: boolean;
  onChoose: (account: DemoAccount) => void;
}

/** One button per demonstration account; nothing at all on a real server. */
export function DemoAccounts({ busy, onChoose }: DemoAccountsProps) {
  const { t } = useTranslation();
  const accounts = useDemoAccounts().data ?? [];
  if (accounts.length === 0) {
    return null;
  }
  return (
    <section className="login-demo" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className="section-title">
        {t('ui.login.demo')}
      </h2>
      <div className="login-demo-grid">
        {accounts.map((account) => (
          <Button
            key={account.username}
            disabled={busy}
            className="login-demo-account"
            data-testid={`demo-${account.username}`}
            onClick={() => onChoose(account)}
          >
            <strong>{account.roleName}</strong>
            <span>{account.displayName}</span>
            <span className="muted">{account.organisationName ?? account.username}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}
