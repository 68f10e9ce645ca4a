import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fakeCase } from '../../../../testing/fake-case';
import { show } from '../../../../testing/rendering';
import type { CaseFile, Clock } from '@/lib/api/case-file';
import { CorridorTab } from './corridor-tab';
import { somethingToShow } from './matters';

const clock = (rule: string, name: string, state = 'RUNNING'): Clock => ({
  rule,
  name,
  start: '2026-09-16',
  due: '2026-10-16',
  dueAt: '2026-10-16T16:00:00Z',
  provisional: false,
  state,
  why: `${name}的理由`,
  light: 'GREEN',
  lightWords: '剩30天',
});

const broken: CaseFile = {
  ...fakeCase,
  pipelineWhy: '法院委派，适用工会+法院流程',
  pipelineOverride: null,
  clocks: [clock('T-PO-DEBTOR', '清偿或者异议'), clock('T-PO-ISSUE', '发出支付令', 'MET'), clock('T-MED', '调解期限')],
  corridor: {
    referral: { state: 'ResultReported', stateName: '结果已报告', kind: 'COURT_DELEGATED', bodyName: '北京市丰台区人民法院', number: '诉前调1号' },
    remedy: { state: 'RemedyChosen', stateName: '已选择', remedy: 'PAYMENT_ORDER' },
    paymentOrder: { state: 'PaymentOrderServed', stateName: '等待清偿或者异议', orderNo: '民督1号' },
    titles: [{ name: '民事裁定书', number: '民特1号', effectiveOn: '2026-09-20' }],
    ledger: { agreedFen: 1000000, paidFen: 400000, outstandingFen: 500000, writtenOffFen: 100000 },
  },
};

const row = (name: string) => within(screen.getByText(name).closest('tr') as HTMLElement);

describe('the corridor of a case', () => {
  it('tells for each way before whom it is, where it stands, and until when it is open', () => {
    show(<CorridorTab file={broken} />);
    expect(row('移交调解').getByText('法院委派')).toBeTruthy();
    expect(row('移交调解').getByText('北京市丰台区人民法院')).toBeTruthy();
    expect(row('移交调解').getByText('诉前调1号')).toBeTruthy();
    expect(row('支付令').getByText('等待清偿或者异议')).toBeTruthy();
    expect(row('支付令').getByText('2026-10-16')).toBeTruthy();
    expect(row('支付令').queryByText('发出支付令')).toBeNull();
    expect(screen.queryByText('申请仲裁')).toBeNull();
  });

  it('adds the ledger up in yuan and names titles and reasons', () => {
    show(<CorridorTab file={broken} />);
    for (const sum of ['10,000.00', '4,000.00', '5,000.00', '1,000.00']) {
      expect(screen.getByText(sum)).toBeTruthy();
    }
    expect(screen.getByText('民特1号')).toBeTruthy();
    expect(screen.getByText('法院委派，适用工会+法院流程')).toBeTruthy();
    expect(screen.queryByText('人工改选理由')).toBeNull();
  });

  it('shows a way that is open although nobody has taken it', () => {
    const file = { ...broken, corridor: { titles: [], ledger: {} }, clocks: [clock('T-SUE', '起诉期限')] };
    show(<CorridorTab file={file} />);
    expect(screen.getByText('诉讼')).toBeTruthy();
    expect(screen.getByText('可以选择')).toBeTruthy();
  });

  it('is left out while there is nothing to tell', () => {
    expect(somethingToShow({ titles: [], ledger: {} }, [clock('T-MED', '调解期限')])).toBe(false);
    expect(somethingToShow(undefined, [])).toBe(false);
    expect(somethingToShow(broken.corridor, [])).toBe(true);
  });
});
