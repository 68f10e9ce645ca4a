import { Card, Descriptions, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Party } from '@/lib/api/case-file';
import { codeName } from '@/lib/i18n/words';
import { useMe } from '@/lib/me';
import { isInside } from '@/lib/standing';

/** The parties side by side; what this reader may not see, or is not told, is simply not there. */
export function PartyCards({ parties }: { parties: Party[] }) {
  const { t } = useTranslation();
  const me = useMe().data;
  return (
    <div className="party-cards">
      {parties.map((party) => (
        <Card
          key={party.partyId}
          size="small"
          title={
            <Flex gap="small" align="center" wrap>
              <Tag color={party.side === 'APPLICANT' ? 'blue' : party.side === 'RESPONDENT' ? 'purple' : undefined}>
                {party.sideName}
              </Tag>
              <span>{party.erased ? t('ui.case.erased') : (party.name ?? t('ui.hidden'))}</span>
            </Flex>
          }
          extra={party.consentName && me && isInside(me) ? <Tag>{party.consentName}</Tag> : null}
        >
          <Descriptions size="small" column={1} items={particulars(party, t)} />
          {party.flags.map((flag) => (
            <Tag key={flag} color="gold">
              {codeName('PriorityFlag', flag)}
            </Tag>
          ))}
        </Card>
      ))}
    </div>
  );
}

function particulars(party: Party, t: (key: string) => string) {
  const lines = [
    { key: 'kind', label: t('field.parties-kind'), children: party.kindName },
    { key: 'idNumber', label: t('ui.case.idNumber'), children: party.idNumber },
    { key: 'uscc', label: t('ui.case.uscc'), children: party.uscc },
    { key: 'phone', label: t('ui.case.phone'), children: party.phone },
    { key: 'address', label: t('ui.case.address'), children: party.address },
    {
      key: 'representatives',
      label: t('ui.case.representatives'),
      children: party.representatives
        .map(({ name, authority }) => `${name ?? t('ui.hidden')}（${codeName('Authority', authority)}）`)
        .join('、'),
    },
  ];
  return lines.filter(({ children }) => Boolean(children));
}
