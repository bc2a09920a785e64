import type { FactId } from './facts';
import type { Event } from './terms';

export type EventName = Event['type'];

export const step = <const Id extends string, const Figures extends readonly FactId[]>(id: Id, events: readonly EventName[], ...figures: Figures) => ({
  id,
  events,
  figures,
});

/** A step whose text says more than its transitions rest on. */
export const citing = <const Step extends object>(told: Step, ...sources: readonly number[]) => ({ ...told, sources });

const again = (times: number, ...events: readonly EventName[]): readonly EventName[] => Array.from({ length: times }, () => events).flat();

/** So many instalments paid on their days: told as one step. */
export const paid = (times: number): readonly EventName[] => again(times, 'borrower.pay');
/** The borrower pays the lender, the lender pays MUDRA. */
export const paidOn = (times: number): readonly EventName[] => again(times, 'borrower.pay', 'lender.payMudra');
/** A month on the hypothetical rails. */
export const swept = (times: number): readonly EventName[] => again(times, 'receipts.arrive', 'borrower.pay');
/** A month whose interest is subsidised. */
export const subsidised = (times: number): readonly EventName[] => again(times, 'borrower.pay', 'sidbi.subsidise');

/** From the enquiry to a sanctioned loan. */
export const toSanction = [
  'borrower.start',
  'borrower.submit',
  'lender.identify',
  'lender.findComplete',
  'lender.screen',
  'bureau.answer',
  'lender.findViable',
  'lender.sanction',
] as const satisfies readonly EventName[];
const fromOrder = ['borrower.order', 'lender.send', 'payments.credit', 'supplier.deliver', 'lender.confirmUse'] as const satisfies readonly EventName[];
/** From a sanctioned loan to a checked machine, with and without a margin. */
export const toUse = ['borrower.accept', 'borrower.sign', 'borrower.payMargin', ...fromOrder] as const satisfies readonly EventName[];
export const toUseNoMargin = ['borrower.accept', 'borrower.sign', ...fromOrder] as const satisfies readonly EventName[];
