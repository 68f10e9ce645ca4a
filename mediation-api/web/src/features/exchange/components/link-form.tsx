import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface LinkFormProps {
  busy: boolean;
  onLink: (caseNumber: string) => void;
}

/** To which case a message of an unknown number belongs. */
export function LinkForm({ busy, onLink }: LinkFormProps) {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  return (
    <Space.Compact size="small">
      <Input
        value={number}
        aria-label={t('ui.exchange.caseNumber')}
        placeholder={t('ui.exchange.caseNumber')}
        onChange={({ target }) => setNumber(target.value)}
      />
      <Button loading={busy} disabled={!number.trim()} onClick={() => onLink(number.trim())}>
        {t('ui.exchange.link')}
      </Button>
    </Space.Compact>
  );
}
