// What follows when an agreement is not kept, and when mediation fails: the ways of the creditor.
import { day, fingerprint } from './route.mjs';

const COURT = '北京市丰台区人民法院';
const INSTITUTE = '北京市丰台区劳动人事争议仲裁委员会';

export const broken = [
  { task: 'VisitDebtor', command: '认定违约', fields: { 情况说明: '公司称资金紧张，到期未付。' } },
  { task: 'UrgePerformance', command: '督促履行', fields: { 督促内容: '已电话督促，告知不履行的后果。' } },
  { task: 'CheckAfterUrging', command: '督促无果', fields: { 理由: '督促后仍未付款。' } },
];

const choosing = (remedy) => ({
  task: 'ChooseRemedy',
  command: '选择救济途径',
  fields: { 救济途径: remedy, 当事人意见: '申请人要求尽快拿到工资。' },
});

export const ordering = [
  choosing('申请支付令'),
  {
    task: 'ApplyForPaymentOrder',
    command: '申请支付令',
    fields: {
      法院: COURT,
      收件日期: day(0),
      依据: /第十六条/,
      支付令能够送达: true,
      双方没有其他债务纠纷: true,
      文件指纹: fingerprint('支付令申请书'),
    },
  },
];

export const objecting = (number) => [
  { task: 'AwaitOrderAnswer', command: '受理支付令申请', fields: { 案号: number, 受理日期: day(0) } },
  { task: 'AwaitOrder', command: '发出支付令', fields: { 支付令号: number, 发出日期: day(0) } },
  { task: 'ServeOrder', command: '登记支付令送达', fields: { 送达日期: day(0) } },
  {
    task: 'AwaitObjection',
    command: '登记支付令异议',
    fields: { 收件日期: day(0), 异议理由: '对欠款金额有异议。', 异议成立: true },
  },
];

export const suing = (number) => [
  choosing('提起诉讼'),
  { task: 'FileSuit', command: '登记起诉立案', fields: { 法院: COURT, 案号: number, 立案日期: day(0) } },
];

export const FAILING = { task: 'Negotiate', command: '宣布调解不成', fields: { 理由: '双方对金额分歧过大。' } };

export const PREPARE = {
  task: 'PrepareArbitration',
  command: '准备仲裁申请书',
  fields: { 仲裁委员会: INSTITUTE, 农民工工资争议: false },
};
