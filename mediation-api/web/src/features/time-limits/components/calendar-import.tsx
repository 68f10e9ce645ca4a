import { Button, Card, Flex, Input, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { useImportYear } from '../api/calendar';

/** Where the State Council's notice for a year is typed in, line by line. */
export function CalendarImport() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const announce = useImportYear();
  return (
    <Card size="small" title={t('ui.calendar.import')}>
      <Typography.Paragraph>{t('ui.calendar.hint')}</Typography.Paragraph>
      <RefusalAlert error={announce.error} />
      <Flex vertical gap="small" align="start">
        <Input.TextArea
          rows={8}
          value={text}
          aria-label={t('ui.calendar.text')}
          onChange={({ target }) => setText(target.value)}
        />
        <Button
          type="primary"
          loading={announce.isPending}
          disabled={!text.trim()}
          onClick={() => announce.mutate(text, { onSuccess: () => setText('') })}
        >
          {t('ui.calendar.send')}
        </Button>
      </Flex>
    </Card>
  );
}
