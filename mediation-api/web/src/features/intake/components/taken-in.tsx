import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Registered } from '../api/register-case';

interface TakenInProps {
  registered: Registered;
  /** Key of the sentence that tells the number. */
  words: string;
  another: string;
  onAnother: () => void;
}

/** What became of the form: the case with its number, and the way to it or to the next form. */
export function TakenIn({ registered, words, another, onAnother }: TakenInProps) {
  const { t } = useTranslation();
  return (
    <Result
      status="success"
      title={t(words, { number: registered.caseNumber })}
      extra={[
        <Link key="open" to={`/cases/${registered.caseId}`}>
          <Button type="primary">{t('ui.intake.open')}</Button>
        </Link>,
        <Button key="another" onClick={onAnother}>
          {another}
        </Button>,
      ]}
    />
  );
}
