import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { RefusalAlert } from '@/components/refusal-alert';
import { useContent } from '../api/exchange';

interface ContentWindowProps {
  direction: 'incoming' | 'outgoing';
  id: string | null;
  onClose: () => void;
}

/** What a message says, as it is or was sent. */
export function ContentWindow({ direction, id, onClose }: ContentWindowProps) {
  const { t } = useTranslation();
  const { data, error } = useContent(direction, id);
  return (
    <Modal
      open={id !== null}
      onCancel={onClose}
      footer={null}
      width={720}
      destroyOnHidden
      title={t('ui.exchange.content')}
    >
      <RefusalAlert error={error} />
      {data ? <pre className="exchange-content">{JSON.stringify(data, null, 2)}</pre> : null}
    </Modal>
  );
}
