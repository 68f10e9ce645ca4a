import type { ThemeConfig } from 'antd';

/** Calm and dense: a blue that tires nobody, small paddings, the system's own Chinese type. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d4f91',
    colorInfo: '#1d4f91',
    colorLink: '#1d4f91',
    colorLinkHover: '#2a64ad',
    colorLinkActive: '#14335c',
    colorBgLayout: '#f3f5f8',
    colorTextBase: '#1b2430',
    colorTextDescription: '#5b6573',
    borderRadius: 4,
    fontSize: 14,
    fontFamily:
      "'PingFang SC', 'Microsoft YaHei', 'HarmonyOS Sans SC', 'Source Han Sans SC', 'Noto Sans CJK SC', 'WenQuanYi Micro Hei', system-ui, sans-serif",
  },
  components: {
    Layout: { headerBg: '#ffffff', siderBg: '#14335c', headerHeight: 52, headerPadding: '0 20px' },
    Menu: {
      darkItemBg: '#14335c',
      darkSubMenuItemBg: '#14335c',
      darkItemSelectedBg: '#2a64ad',
      itemHeight: 40,
    },
    Table: { headerBg: '#eef2f7', cellPaddingBlockSM: 7, rowHoverBg: '#f0f6ff' },
    Card: { bodyPaddingSM: 12 },
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 4px' },
    Descriptions: { itemPaddingBottom: 8, labelColor: '#5b6573' },
  },
};
