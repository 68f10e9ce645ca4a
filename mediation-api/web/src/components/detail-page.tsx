import { Tabs } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface DetailPageProps {
  head: ReactNode;
  tabs: { key: string; label: ReactNode; content: ReactNode }[];
  side?: ReactNode;
}

/** One thing with all that belongs to it: a head, tabs kept in the address, and beside them what can be done. */
export function DetailPage({ head, tabs, side }: DetailPageProps) {
  const [params, setParams] = useSearchParams();
  const active = tabs.find(({ key }) => key === params.get('tab'))?.key ?? tabs[0]?.key;
  return (
    <main className="page">
      {head}
      <div className={side ? 'detail detail-with-side' : 'detail'}>
        <Tabs
          className="detail-tabs"
          activeKey={active}
          onChange={(tab) => setParams({ ...Object.fromEntries(params), tab }, { replace: true })}
          destroyOnHidden
          items={tabs.map(({ key, label, content }) => ({ key, label, children: content }))}
        />
        {side ? <aside className="detail-side">{side}</aside> : null}
      </div>
    </main>
  );
}
