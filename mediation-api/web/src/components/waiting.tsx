import { Flex, Spin } from 'antd';
import type { ReactNode } from 'react';
import { RefusalAlert } from './refusal-alert';

interface WaitingProps<T> {
  query: { data: T | undefined; error: unknown; isPending: boolean };
  children: (data: T) => ReactNode;
}

/** Shows an answer of the server when it is there, and why not when it is not. */
export function Waiting<T>({ query, children }: WaitingProps<T>) {
  if (query.data !== undefined) {
    return children(query.data);
  }
  if (query.error) {
    return <RefusalAlert error={query.error} />;
  }
  return (
    <Flex justify="center" className="waiting">
      <Spin />
    </Flex>
  );
}
