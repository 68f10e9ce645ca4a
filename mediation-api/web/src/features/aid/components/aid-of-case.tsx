import { Button, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CaseFile } from '@/lib/api/case-file';
import { useMe } from '@/lib/me';
import { appliesForAid, seesAid } from '@/lib/standing';
import { useAidOfCase } from '../api/aid';

/** The aid that parties of a case get, and the way to ask for it (申请法律援助). */
export function AidOfCase({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe().data;
  const sees = me !== undefined && me !== null && seesAid(me);
  const matters = useAidOfCase(file.caseId, sees);
  if (!sees || (!appliesForAid(me) && (matters.data ?? []).length === 0)) {
    return null;
  }
  return (
    <section className="panel" aria-labelledby="aid-of-case">
      <h2 id="aid-of-case">{t('ui.aid.ofCase')}</h2>
      <ul className="plain-list">
        {(matters.data ?? []).map(({ aidId, aidNumber, stageName }) => (
          <li key={aidId}>
            <Flex gap="small">
              <Link to={`/aid/${aidId}`} className="number">
                {aidNumber}
              </Link>
              <Tag>{stageName}</Tag>
            </Flex>
          </li>
        ))}
      </ul>
      {appliesForAid(me) ? (
        <Button size="small" data-testid="apply-for-aid" onClick={() => navigate(`/aid/new?caseId=${file.caseId}`)}>
          {t('ui.aid.apply')}
        </Button>
      ) : null}
    </section>
  );
}
