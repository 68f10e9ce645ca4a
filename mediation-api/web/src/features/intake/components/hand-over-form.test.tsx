import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import dayjs from 'dayjs';
import { describe, expect, it } from 'vitest';
import { answering } from '../../../../testing/answers';
import { show } from '../../../../testing/rendering';
import type { Me } from '@/lib/api/contract';
import { HandOverForm } from './hand-over-form';
import { referralRecord } from './referral-record';

const person = (role: string): Me => ({ username: 'x', displayName: 'x', role, roleName: role, organisation: null, demo: true });

const kindsOffered = async (role: string) => {
  answering({ 'GET /api/organisations': { body: [] } });
  show(<HandOverForm me={person(role)} />);
  await userEvent.click(screen.getByLabelText('移交方式'));
  await screen.findAllByRole('option');
  return [...document.querySelectorAll('.ant-select-item-option')].map((option) => option.textContent);
};

describe('handing a case over', () => {
  it('offers a court its own kinds and asks where arbitration stands', async () => {
    expect(await kindsOffered('COURT_LIAISON')).toEqual(['法院委派', '法院委托']);
    expect(screen.queryByLabelText('移交单位')).toBeNull();
    expect(screen.getByLabelText('移交给')).toBeTruthy();
    expect(screen.queryByLabelText('仲裁前置情况')).toBeNull();
    await userEvent.click(screen.getAllByText('法院委托').at(-1) as HTMLElement);
    expect(await screen.findByLabelText('仲裁前置情况')).toBeTruthy();
    expect(screen.getByLabelText('审理程序')).toBeTruthy();
  });

  it('offers an institute its own kinds', async () => {
    expect(await kindsOffered('ARBITRATION_LIAISON')).toEqual(['仲裁建议调解', '仲裁委托']);
  });

  it('asks a clerk who hands over, to the own organisation', async () => {
    expect(await kindsOffered('INTAKE_CLERK')).toHaveLength(4);
    expect(screen.getByLabelText('移交单位')).toBeTruthy();
    expect(screen.queryByLabelText('移交给')).toBeNull();
  });

  it('sends what was filled in, in days of Beijing and in cents', () => {
    const record = referralRecord({
      kind: 'ARBITRATION_SUGGESTED',
      body: 'ARB-110106',
      number: ' 京丰劳人仲字1号 ',
      bodyReceivedOn: dayjs('2026-09-15'),
      receivedAt: dayjs('2026-09-16T09:30:00'),
      districtCode: '110106',
      disputeKind: 'INDIVIDUAL',
      applicant: { name: ' 李文静 ' },
      respondent: { name: '北京迅达配送有限公司', phone: '' },
      claims: [{ category: 'WAGES', amount: '12000.5' }],
      narrative: '拖欠工资',
    });
    expect(record).toEqual({
      kind: 'ARBITRATION_SUGGESTED',
      body: 'ARB-110106',
      number: '京丰劳人仲字1号',
      bodyReceivedOn: '2026-09-15',
      consentRecorded: false,
      receivedAt: '2026-09-16T09:30:00+08:00',
      districtCode: '110106',
      disputeKind: 'INDIVIDUAL',
      applicant: { name: '李文静' },
      respondent: { name: '北京迅达配送有限公司' },
      claims: [{ category: 'WAGES', amountFen: 1200050 }],
      narrative: '拖欠工资',
    });
  });
});
