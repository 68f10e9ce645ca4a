import { Breadcrumb, Flex, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface PageShellProps {
  title: ReactNode;
  trail?: { title: string; to?: string }[];
  extra?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: where one is, what it is called, what one can do here. */
export function PageShell({ title, trail = [], extra, children }: PageShellProps) {
  return (
    <main className="page">
      {trail.length > 0 ? (
        <Breadcrumb
          className="page-trail"
          items={trail.map(({ title: name, to }) => ({ title: to ? <Link to={to}>{name}</Link> : name }))}
        />
      ) : null}
      <Flex justify="space-between" align="center" gap="middle" wrap className="page-head">
        <Typography.Title level={1} className="page-title">
          {title}
        </Typography.Title>
        {extra}
      </Flex>
      {children}
    </main>
  );
}
