import { FileSearchOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fingerprintOf } from '@/lib/fingerprint';

interface FingerprintInputProps {
  id?: string;
  value?: string;
  disabled?: boolean;
  onChange?: (value: string) => void;
}

/** A paper is recorded by its fingerprint: chosen here, hashed in the browser, never sent. */
export function FingerprintInput({ id, value, disabled, onChange }: FingerprintInputProps) {
  const { t } = useTranslation();
  const chooser = useRef<HTMLInputElement>(null);
  const hint = useId();
  return (
    <>
      <Space.Compact block>
        <Input
          id={id}
          value={value}
          disabled={disabled}
          aria-describedby={hint}
          className="fingerprint"
          onChange={(event) => onChange?.(event.target.value)}
        />
        <Button icon={<FileSearchOutlined />} disabled={disabled} onClick={() => chooser.current?.click()}>
          {t('ui.form.fingerprint')}
        </Button>
      </Space.Compact>
      <input
        ref={chooser}
        type="file"
        className="file-chooser"
        aria-label={t('ui.form.fingerprint')}
        onChange={async (event) => {
          const file = event.target.files?.[0];
          if (file) {
            onChange?.(await fingerprintOf(file));
          }
        }}
      />
      <div id={hint} className="hint">
        {t('ui.form.fingerprintHint')}
      </div>
    </>
  );
}
