import { Alert, App, Button, Flex, Form } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RefusalAlert } from '@/components/refusal-alert';
import { codeName } from '@/lib/i18n/words';
import { newIdentity } from '@/lib/vocabulary/new-identities';
import { type CallRecord, type Draft, type Taken, useDrafts, useKeepDraft, useTakeCall } from '../api/call-desk';
import { CallFields } from './call-fields';
import { districtCode, districtName } from './district';
import { DraftList } from './draft-list';
import { Matches } from './matches';
import { ShortcutList } from './shortcut-list';
import { useShortcuts } from './shortcuts';
import './call.css';

const EMPTY: CallRecord = { category: 'CONSULTATION' };

/** One screen for a call: what is told, who called before, what is urgent; usable by keyboard alone. */
export function CallForm() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<CallRecord>();
  const [id, setId] = useState(newIdentity);
  const [taken, setTaken] = useState<Taken | null>(null);
  const told = Form.useWatch([], form) ?? EMPTY;
  const drafts = useDrafts();
  useEffect(() => {
    form.getFieldInstance('phone')?.focus();
  }, [form]);
  const begin = (next: string, record: CallRecord) => {
    setId(next);
    form.resetFields();
    form.setFieldsValue(record);
    form.getFieldInstance('phone')?.focus();
  };
  const take = useTakeCall((done) => {
    setTaken(done);
    begin(newIdentity(), EMPTY);
  });
  const keep = useKeepDraft(() => {
    void message.success(t('ui.hotline.kept'));
    begin(newIdentity(), EMPTY);
  });
  const resume = (draft: Draft) => begin(draft.id, withNames(draft.content));
  const record = () => ({ id, record: withCodes(filledIn(form.getFieldsValue())) });
  const flip = (field: 'anonymous' | 'major') => {
    form.setFieldValue(field, !form.getFieldValue(field));
    if (field === 'anonymous' && form.getFieldValue(field)) {
      form.setFieldsValue({ name: undefined, idNumber: undefined });
    }
  };
  useShortcuts((shortcut) => {
    switch (shortcut.does) {
      case 'category':
      case 'danger':
        return form.setFieldValue(shortcut.does, shortcut.value);
      case 'anonymous':
      case 'major':
        return flip(shortcut.does);
      case 'keep':
        return keep.mutate(record());
      case 'resume':
        return drafts.data?.[0] && resume(drafts.data[0]);
      case 'first-match':
        return document.querySelector<HTMLElement>('.call-matches a')?.focus();
      case 'register':
        return take.mutate(record());
    }
  });
  return (
    <div className="call">
      <section>
        {taken ? (
          <Alert
            type="success"
            showIcon
            closable
            className="call-taken"
            title={t('ui.hotline.taken', { number: taken.ticketNumber })}
            description={
              <>
                {t('ui.hotline.readOut', { code: taken.progressCode.split('').join(' ') })}{' '}
                <Link to={`/tickets/${taken.ticketId}`}>{t('ui.open')}</Link>
              </>
            }
          />
        ) : null}
        {told.danger ? <Alert type="error" showIcon role="alert" title={codeName('Danger', told.danger)} /> : null}
        <Form form={form} name="call" layout="vertical" initialValues={EMPTY} onFinish={() => take.mutate(record())}>
          <CallFields anonymous={told.anonymous ?? false} />
          <RefusalAlert error={take.error ?? keep.error} />
          <Flex gap="small">
            <Button type="primary" htmlType="submit" loading={take.isPending}>
              {t('ui.hotline.register')}
            </Button>
            <Button loading={keep.isPending} onClick={() => keep.mutate(record())}>
              {t('ui.hotline.keep')}
            </Button>
          </Flex>
        </Form>
      </section>
      <aside>
        <Matches phone={told.phone} name={told.name} idNumber={told.idNumber} />
        <DraftList drafts={drafts.data ?? []} onResume={resume} />
        <ShortcutList />
      </aside>
    </div>
  );
}

/** Districts are typed by name and sent by code. */
const withCodes = (record: CallRecord) => districts(record, districtCode);
const withNames = (record: CallRecord) => districts(record, districtName);

const districts = (record: CallRecord, change: (text: string) => string | undefined): CallRecord => ({
  ...record,
  ...(record.employerDistrict ? { employerDistrict: change(record.employerDistrict) } : {}),
  ...(record.callerDistrict ? { callerDistrict: change(record.callerDistrict) } : {}),
});

/** Only what was told is sent. */
export const filledIn = (record: CallRecord): CallRecord =>
  Object.fromEntries(
    Object.entries(record)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : (value as unknown)])
      .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false),
  ) as unknown as CallRecord;
