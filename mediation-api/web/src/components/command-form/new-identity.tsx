import { Form, Input } from 'antd';
import { useState } from 'react';
import { newIdentity } from '@/lib/vocabulary/new-identities';

/** The id of what the command brings into being: made once, never shown. */
export function NewIdentity({ path }: { path: (string | number)[] }) {
  const [identity] = useState(newIdentity);
  return (
    <Form.Item name={path} initialValue={identity} hidden>
      <Input />
    </Form.Item>
  );
}
