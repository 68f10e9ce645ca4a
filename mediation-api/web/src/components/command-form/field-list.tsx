import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Form } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FieldListProps {
  path: (string | number)[];
  label: string;
  /** One line's fields, given the place of the line in the list. */
  children: (line: number) => ReactNode;
}

/** Several of the same kind: obligations, attendance, parties. */
export function FieldList({ path, label, children }: FieldListProps) {
  const { t } = useTranslation();
  return (
    <Form.List name={path}>
      {(items, { add, remove }) => (
        <fieldset className="command-group">
          <legend>{label}</legend>
          {items.map((item, index) => (
            <Card
              key={item.key}
              size="small"
              className="command-list-item"
              title={`${label} ${index + 1}`}
              extra={
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('ui.form.remove', { what: `${label} ${index + 1}` })}
                  onClick={() => remove(item.name)}
                />
              }
            >
              {children(item.name)}
            </Card>
          ))}
          <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add({})}>
            {t('ui.form.add', { what: label })}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
