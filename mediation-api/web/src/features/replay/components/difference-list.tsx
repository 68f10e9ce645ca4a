import { Skeleton, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PastCase, TaskThen } from '@/lib/api/case-file';
import { useCaseBefore, useTasksBefore } from '../api/get-past';
import { type Difference, differencesOf } from './differences';
import { linesOf } from './lines';

const COLOURS = { ADDED: 'geekblue', CHANGED: 'magenta', GONE: 'default' };

interface DifferenceListProps {
  file: PastCase;
  tasks: TaskThen[];
  before: string | null;
}

/** What the step has changed against the one before. */
export function DifferenceList({ file, tasks, before }: DifferenceListProps) {
  const { t } = useTranslation();
  const page = useCaseBefore(file.caseId, before).data;
  const open = useTasksBefore(file.caseId, before).data;
  if (before !== null && (!page || !open)) {
    return <Skeleton active title={false} />;
  }
  const old = page && open ? linesOf(page, open) : new Map();
  const differences = differencesOf(old, linesOf(file, tasks));
  return differences.length === 0 ? (
    <p className="muted">{t('ui.replay.same')}</p>
  ) : (
    <ul className="plain-list replay-differences">
      {differences.map((difference) => (
        <DifferenceLine key={difference.key} difference={difference} />
      ))}
    </ul>
  );
}

function DifferenceLine({ difference: { kind, line, before } }: { difference: Difference }) {
  const { t } = useTranslation();
  return (
    <li className={`replay-difference replay-${kind.toLowerCase()}`}>
      <Tag color={COLOURS[kind]}>{t(`ui.replay.kind.${kind}`)}</Tag>
      <span className="muted">{t(`ui.replay.part.${line.part}`)}</span> {line.what}：
      {kind === 'ADDED' ? null : <del>{before}</del>} {kind === 'GONE' ? null : <ins>{line.words}</ins>}
    </li>
  );
}
