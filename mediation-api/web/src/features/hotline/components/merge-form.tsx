import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { type Ticket, useTickets } from '../api/tickets';
import type { AskProps } from './visit-form';

/** Joining a duplicate to an earlier ticket (并单), found by its number. */
export function MergeForm({ ticket, busy, error, onSubmit }: AskProps & { ticket: Ticket }) {
  const { t } = useTranslation();
  const [q, search] = useState('');
  const found = useTickets({ q, page: 0 }).data?.items ?? [];
  return (
    <Form layout="vertical" name="merge" disabled={busy} onFinish={onSubmit}>
      <Form.Item name="into" label={t('ui.hotline.mergeInto')} rules={[{ required: true, message: t('ui.hotline.choose') }]}>
        <Select
          showSearch={{ filterOption: false, onSearch: search }}
          options={found
            .filter(({ ticketId }) => ticketId !== ticket.ticketId)
            .map(({ ticketId, ticketNumber, categoryName, stepName }) => ({
              value: ticketId,
              label: `${ticketNumber} ${categoryName} ${stepName}`,
            }))}
        />
      </Form.Item>
      <RefusalAlert error={error} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('ui.submit')}
      </Button>
    </Form>
  );
}
