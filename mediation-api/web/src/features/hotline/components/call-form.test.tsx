import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { answering } from '../../../../testing/answers';
import { show } from '../../../../testing/rendering';
import { CallForm } from './call-form';

const TAKEN = { ticketId: '00000000-0000-4000-8000-000000000001', ticketNumber: '京工热〔2026〕000001号', progressCode: '123456' };

const desk = () =>
  answering({
    'GET /api/ticket-drafts': { body: [] },
    'POST /api/tickets/duplicates': {
      body: [
        {
          ticketId: TAKEN.ticketId,
          ticketNumber: '京工热〔2026〕000009号',
          name: '单**',
          categoryName: '咨询',
          stepName: '办理中',
          receivedAt: '2026-09-01T01:00:00Z',
        },
      ],
    },
    'POST /api/tickets': { status: 201, body: TAKEN },
  });

/** Fields that are filled in and keys that are struck beside the typing itself. */
class Effort {
  fields = 0;
  keys = 0;
  private readonly user = userEvent.setup();

  async fill(text: string) {
    this.fields += 1;
    await this.user.keyboard(text);
  }

  async strike(key: string) {
    this.keys += key.split('}{').length;
    await this.user.keyboard(key);
  }
}

describe('taking a call down', () => {
  it('needs at most twenty-five fields and keys for a valid request, and no mouse', async () => {
    const sent = desk();
    show(<CallForm />);
    await waitFor(() => expect(document.activeElement?.id).toBe('call_phone'));
    const effort = new Effort();
    await effort.fill('13900000001');
    await effort.strike('{Tab}{Tab}');
    await effort.fill('拖欠工资');
    await effort.strike('{Tab}');
    await effort.fill('丰台');
    await effort.strike('{Alt>}{2}{/Alt}');
    await effort.strike('{Alt>}{Enter}{/Alt}');
    expect(await screen.findByText(/京工热〔2026〕000001号/)).toBeTruthy();
    expect(screen.getByText(/1 2 3 4 5 6/)).toBeTruthy();
    expect(sent.find(({ path }) => path === '/api/tickets')?.body).toMatchObject({
      category: 'ASSISTANCE',
      phone: '13900000001',
      narrative: '拖欠工资',
      employerDistrict: '110106',
    });
    expect(effort.fields + effort.keys).toBeLessThanOrEqual(25);
  }, 60_000);

  it('shows earlier tickets of the caller beside the form', async () => {
    desk();
    show(<CallForm />);
    await userEvent.type(await screen.findByLabelText('来电人姓名'), 'sy');
    expect(await screen.findByText('京工热〔2026〕000009号')).toBeTruthy();
  });

  it('tells which number to call at once', async () => {
    desk();
    show(<CallForm />);
    await screen.findByLabelText('联系电话');
    await userEvent.keyboard('{Alt>}7{/Alt}');
    expect((await screen.findAllByText(/110/)).length).toBeGreaterThan(1);
  });

  it('shows every key on the page', async () => {
    desk();
    show(<CallForm />);
    for (const key of ['Alt+1', 'Alt+A', 'Alt+S', 'Alt+R', 'Alt+Enter']) {
      expect(await screen.findByText(key)).toBeTruthy();
    }
  });
});
