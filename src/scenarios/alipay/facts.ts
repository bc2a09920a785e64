import { type Money, subtract, zero } from '../../money/money';
import { amount } from '../../money/parse';
import { convert } from '../../money/rate';
import type { Fact, Facts } from '../scenario';
import { dayOf, shanghai } from './calendar';
import { type Context, feeOf, inSettlementCurrency } from './context';
import type { Conversion } from './entries';
import { asksInYuan } from './refund-amounts';
import { conversionOf } from './settle';

const sum = (value: Money): Fact => ({ is: 'money', value });
const word = (value: string): Fact => ({ is: 'word', value });

/** What the merchant sees when it asks (section 3.1): by device, there is no trade before the password on a phone. */
const tradeStatus = (context: Context, states: readonly string[]): string => {
  const in_ = (prefix: string): boolean => states.some((state) => state.startsWith(prefix));
  if (in_('paid.')) return 'TRADE_FINISHED';
  if (in_('closed.')) return states.includes('closed.neverCreated') ? 'TRADE_NOT_EXIST' : 'TRADE_CLOSED';
  if (states.includes('order.loginPage')) return 'TRADE_NOT_EXIST';
  if (in_('order.')) return 'NONE';
  return context.tradeExists ? 'WAIT_BUYER_PAY' : 'TRADE_NOT_EXIST';
};

/** The gateway's answer to a refused request (F1 to F3) [3][8]; where the sources name no code, it has none (F2, T4) [3][4]. */
const gatewayCode = ({ terms: { read }, corrected, tradeExists, loginEnd, now }: Context): string => {
  const codes: Record<string, string> = {
    signature: 'ILLEGAL_SIGN',
    partner: 'ILLEGAL_PARTNER',
    service: 'ILLEGAL_PARTNER_EXTERFACE',
    currency: 'ILLEGAL_ARGUMENT',
    fields: 'ILLEGAL_ARGUMENT',
    duplicate: 'duplicate',
  };
  if (read.fault !== 'none' && !corrected) return codes[read.fault]!;
  return !tradeExists && loginEnd > 0 && read.clocks === 'one' && loginEnd - now < 60_000 ? 'error' : 'ILLEGAL_ARGUMENT';
};

/** The conversion as it was, as it stands to be, or, where there is none, as the contract has it for the whole price. */
const conversionTold = (context: Context): Conversion => {
  const { terms: t, held, conversion } = context;
  if (conversion !== null) return conversion;
  if (held.minor > 0n) return conversionOf(context);
  const { foreign: fee, yuan: feeYuan } = feeOf(t, t);
  const net = subtract(t.gross, fee);
  return { held: t.paid, fee, feeYuan, net, cost: convert(net, t.r1) };
};

/** Everything a line or a figure may name, as it stands in this state. */
export const factsOf = (context: Context, states: readonly string[]) => {
  const { terms: t, refund } = context;
  const conversion = conversionTold(context);
  const fee = context.charged ?? { foreign: conversion.fee, yuan: conversion.feeYuan };
  return {
    price: sum(t.read.pricing === 'yuan' ? t.paid : t.gross),
    gross: sum(t.gross),
    paid: sum(t.paid),
    rate: { is: 'rate', value: t.r0.value.toString(8) },
    rate1: { is: 'rate', value: t.r1.value.toString(8) },
    fee: sum(fee.foreign),
    feeYuan: sum(fee.yuan),
    feeRate: { is: 'percent', value: t.read.fee },
    net: sum(conversion.net),
    cost: sum(conversion.cost),
    fxResult: sum(subtract(subtract(conversion.held, conversion.feeYuan), conversion.cost)),
    held: sum(context.held),
    pool: sum(context.pool),
    others: sum(amount(t.ccy, t.read.pool)),
    min: sum(amount('USD', t.read.min)),
    batch: sum(context.batch),
    charges: sum(context.charges),
    credited: sum(context.credited),
    bank: sum(context.bank),
    wallet: sum(context.wallet),
    cycleFee: sum(t.read.mode === 'amount' ? zero(t.ccy) : inSettlementCurrency(t, t.read.cyclefee)),
    refundAsked: sum((asksInYuan(context) ? refund?.yuan : refund?.foreign) ?? zero(t.ccy)),
    refundForeign: sum(refund?.foreign ?? zero(t.ccy)),
    refundYuan: sum(refund?.yuan ?? zero('CNY')),
    refunded: sum(context.refunded),
    left: sum(subtract(t.paid, context.refunded)),
    payEnd: { is: 'moment', value: context.payEnd },
    loginEnd: { is: 'moment', value: context.loginEnd },
    // Where the pool waits for a date, the day it waits for.
    payDay: { is: 'day', value: shanghai(dayOf(context.due.settle ?? context.now)) },
    day: { is: 'day', value: shanghai(dayOf(context.now)) },
    sends: { is: 'count', value: context.sends },
    wrong: { is: 'count', value: context.wrong },
    triesLeft: { is: 'count', value: Number(t.read.tries) - context.wrong },
    awayMinutes: { is: 'minutes', value: Number(t.read.away) },
    tradeStatus: word(tradeStatus(context, states)),
    gatewayCode: word(gatewayCode(context)),
    refundRule: word(t.read.refundrate),
    refusal: word(context.refusal ?? 'none'),
    source: word(context.source),
  } satisfies Facts;
};
