import { Button, Flex, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimeLimit } from '@/lib/api/contract';

interface LengthFormProps {
  limit: TimeLimit;
  own: boolean;
  busy: boolean;
  onSet: (length: number | null) => void;
}

/** Where an organisation writes a length of its own, or takes it back. */
export function LengthForm({ limit, own, busy, onSet }: LengthFormProps) {
  const { t } = useTranslation();
  const [length, setLength] = useState<number | null>(limit.length);
  return (
    <Flex gap="small" align="center">
      <InputNumber
        size="small"
        min={1}
        max={1000}
        precision={0}
        value={length}
        onChange={setLength}
        suffix={limit.unitName}
        aria-label={t('ui.timeLimits.length', { name: limit.name })}
      />
      <Button
        size="small"
        type="primary"
        loading={busy}
        disabled={length === null || length === limit.length}
        onClick={() => onSet(length)}
      >
        {t('ui.timeLimits.set')}
      </Button>
      {own ? (
        <Button size="small" onClick={() => onSet(null)}>
          {t('ui.timeLimits.restore')}
        </Button>
      ) : null}
    </Flex>
  );
}
