import type { Spoken } from '../scenario';
import type { geography } from './places';
import type { AccountId, Party } from './accounts';
import type { InputId } from './inputs';
import type { LeafId } from './machine';
import type { factsOf } from './facts';
import type { ChapterId, StepIdIn, StoryId } from './stories';
import type { Event, Says } from './terms';

/** The facts a line may name, each formatted once per language. */
export type FactId = keyof ReturnType<typeof factsOf>;
export type Line = (facts: Readonly<Record<FactId, string>>) => string;
export type PlaceId = (typeof geography.places)[number]['id'];
export type EntryId =
  | 'opening'
  | 'otherSales'
  | 'pay'
  | 'lateDebit'
  | 'payBack'
  | 'convert'
  | 'sendWire'
  | 'creditWire'
  | 'returnWire'
  | 'refundFromYuan'
  | 'keepFee'
  | 'refundFromForeign'
  | 'undeliverable'
  | 'convertReturned'
  | 'returnFee'
  | 'cycleFee'
  | 'topUp'
  | 'closeRest'
  | 'coverLoss';
export type MessageId =
  | 'order'
  | 'request'
  | 'loginPage'
  | 'gatewayError'
  | 'login'
  | 'quote'
  | 'confirmation'
  | 'password'
  | 'wrongPassword'
  | 'refusal'
  | 'debitRequest'
  | 'declined'
  | 'lateConfirmation'
  | 'notice'
  | 'alteredNotice'
  | 'success'
  | 'goods'
  | 'query'
  | 'queryAnswer'
  | 'verify'
  | 'notGenuine'
  | 'bankDetails'
  | 'files'
  | 'refundRequest'
  | 'refundRefusal'
  | 'refundProcessing'
  | 'notEnough'
  | 'refundFailure'
  | 'refundSuccess'
  | 'complaint'
  | 'complaintAnswer'
  | 'directSettlement';
export type GuardId =
  | 'requestValid'
  | 'loginOpen'
  | 'leaveFits'
  | 'tooLateToLogin'
  | 'onPhone'
  | 'triesLeft'
  | 'checksPass'
  | 'sourceSpecific'
  | 'tradeExists'
  | 'viaBank'
  | 'viaWalletAndCovered'
  | 'approvable'
  | 'bankWasAsked'
  | 'inTurn'
  | 'resendDueAndLeft'
  | 'conversionDueNow'
  | 'saleDue'
  | 'batchDue'
  | 'poolNotEmpty'
  | 'moreSalesHelp'
  | 'chargesTaken'
  | 'refundInTime'
  | 'refundBroken'
  | 'poolCovers'
  | 'asynchronous'
  | 'retryFinds'
  | 'retriesLeft'
  | 'stillShort'
  | 'completes'
  | 'complaintsLeft'
  | 'nothingRefunded';
export type GroupId = 'price' | 'time' | 'rate' | 'buyer' | 'request' | 'limits' | 'settlement' | 'refund';
export type ValueId =
  | 'NONE'
  | 'TRADE_NOT_EXIST'
  | 'WAIT_BUYER_PAY'
  | 'TRADE_FINISHED'
  | 'TRADE_CLOSED'
  | 'ILLEGAL_SIGN'
  | 'ILLEGAL_PARTNER'
  | 'ILLEGAL_PARTNER_EXTERFACE'
  | 'ILLEGAL_ARGUMENT'
  | 'REPEATED_OUT_TRADE_NO'
  | 'INVALID_PARAMETER'
  | 'none'
  | 'law'
  | 'contract'
  | 'card'
  | 'quota'
  | 'risk'
  | 'locked'
  | 'pc'
  | 'phone'
  | 'bank'
  | 'wallet';

/** What every step needs said in one language; what is missing does not compile. */
export interface AlipayCore {
  readonly title: string;
  readonly clock: string;
  readonly parties: Readonly<Record<Party, string>>;
  readonly places: Readonly<Record<PlaceId, string>>;
  readonly zones: Readonly<Record<'china' | 'abroad', Line>>;
  readonly phases: Readonly<Record<'order' | 'cashier' | 'closed' | 'notify' | 'settle' | 'refund', string>>;
  readonly states: Readonly<Record<LeafId, string>>;
  readonly events: Readonly<Record<Event['type'], string>>;
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly facts: Readonly<Record<FactId, string>>;
  readonly values: Readonly<Record<ValueId, string>>;
  readonly stories: Readonly<Record<StoryId, string>>;
}

/** What views, dialogs and the outline say beyond it. */
export interface AlipayAside {
  readonly lead: string;
  readonly accounts: Readonly<Record<AccountId, string>>;
  readonly entries: Readonly<Record<EntryId, string>>;
  readonly guards: Readonly<Record<GuardId, string>>;
  readonly inputs: Readonly<Record<InputId, { readonly label: string; readonly help?: string; readonly options?: Readonly<Record<string, string>> }>>;
  readonly groups: Readonly<Record<GroupId, string>>;
  readonly lines: Readonly<Record<LeafId, Line>>;
  readonly transitions: Readonly<Record<Says, Line>>;
  readonly leads: Readonly<Record<StoryId, string>>;
}

/** The texts of one chapter's steps: a title, and lines of it. */
export type Told<Chapter extends ChapterId> = Readonly<Record<StepIdIn<Chapter>, { readonly title: Line; readonly text: readonly Line[] }>>;

/** A speaker's notes for one chapter's steps: two or three sentences to say, and a question to ask. */
export type Noted<Chapter extends ChapterId> = Readonly<Record<StepIdIn<Chapter>, Spoken<string | Line>>>;
/** Those of all chapters. */
export type Notes = Noted<ChapterId>;
