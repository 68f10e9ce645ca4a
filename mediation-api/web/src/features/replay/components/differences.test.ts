import { describe, expect, it } from 'vitest';
import { fakeCase } from '../../../../testing/fake-case';
import type { TaskThen } from '@/lib/api/case-file';
import { differencesOf } from './differences';
import { linesOf } from './lines';

const task = { key: 'UserTask_Propose#1', name: '推进调解', memberName: null, dueAt: null, holderName: null } as TaskThen;
const told = (file: typeof fakeCase, tasks: TaskThen[], before: typeof fakeCase, open: TaskThen[]) =>
  differencesOf(linesOf(before, open), linesOf(file, tasks)).map(({ kind, line, before: old }) => [
    kind,
    line.part,
    line.what,
    old,
    line.words,
  ]);

describe('what a step has changed', () => {
  it('is nothing when the page says the same', () => {
    expect(told(fakeCase, [task], fakeCase, [task])).toEqual([]);
  });

  it('is told for each thing with what it was and what it is', () => {
    const later = {
      ...fakeCase,
      stageName: '签署协议',
      parties: fakeCase.parties.map((party, order) => (order === 0 ? { ...party, consentName: '撤回同意' } : party)),
    };
    expect(told(later, [], fakeCase, [task])).toEqual([
      ['CHANGED', 'case', '当前环节', '调解中', '签署协议'],
      ['CHANGED', 'parties', '李文静', '申请人，同意，赵立', '申请人，撤回同意，赵立'],
      ['GONE', 'tasks', '推进调解', '待办理', '待办理'],
    ]);
  });

  it('is new where there was nothing before', () => {
    const held = { ...task, holderName: '王芳' };
    expect(told(fakeCase, [held], fakeCase, [])).toEqual([['ADDED', 'tasks', '推进调解', '', '王芳 办理中']]);
  });

  it('is everything at the first step', () => {
    const all = differencesOf(new Map(), linesOf(fakeCase, [task]));
    expect(all.length).toBeGreaterThan(8);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['ADDED']));
  });
});
