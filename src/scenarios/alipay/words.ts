import type { AsideOf, CoreOf, NotesOf, StepsOf } from '../narration';
import type { geography } from './places';
import type { AccountId, Party } from './accounts';
import type { InputId } from './inputs';
import type { LeafId } from './machine';
import type { factsOf } from './facts';
import type { ChapterId, FigureId, StepIdIn, StoryId } from './stories';
import type { Event, Says } from './terms';

type FactId = keyof ReturnType<typeof factsOf>;
type PlaceId = (typeof geography.places)[number]['id'];
type EntryId =
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
type MessageId =
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
type GuardId =
  | 'requestValid'
  | 'loginOpen'
  | 'leaveFits'
  | 'tooLateToLogin'
  | 'onPhone'
  | 'triesLeft'
  | 'checksPass'
  | 'fails'
  | 'sourceSpecific'
  | 'tradeExists'
  | 'viaBank'
  | 'walletShort'
  | 'viaWalletAndCovered'
  | 'approvable'
  | 'bankWasAsked'
  | 'inTurn'
  | 'resendDueAndLeft'
  | 'conversionDueNow'
  | 'saleDue'
  | 'yuanSaleDue'
  | 'batchDue'
  | 'dateAhead'
  | 'poolDue'
  | 'correctable'
  | 'moreSalesHelp'
  | 'chargesTaken'
  | 'refundInTime'
  | 'refundBroken'
  | 'refundLate'
  | 'refundOver'
  | 'yuanCover'
  | 'poolCovers'
  | 'asynchronous'
  | 'retryFindsYuan'
  | 'retryFinds'
  | 'retriesLeft'
  | 'stillShort'
  | 'completes'
  | 'complaintsLeft'
  | 'nothingRefunded';
type GroupId = 'price' | 'time' | 'rate' | 'buyer' | 'request' | 'limits' | 'settlement' | 'refund';
type ValueId =
  | 'NONE'
  | 'TRADE_NOT_EXIST'
  | 'WAIT_BUYER_PAY'
  | 'TRADE_FINISHED'
  | 'TRADE_CLOSED'
  | 'ILLEGAL_SIGN'
  | 'ILLEGAL_PARTNER'
  | 'ILLEGAL_PARTNER_EXTERFACE'
  | 'ILLEGAL_ARGUMENT'
  | 'duplicate'
  | 'error'
  | 'none'
  | 'law'
  | 'contract'
  | 'card'
  | 'quota'
  | 'risk'
  | 'locked'
  | 'bank'
  | 'wallet'
  | 'original'
  | 'refundday'
  | 'nextday';

interface AlipayIds {
  readonly party: Party;
  readonly place: PlaceId;
  readonly zone: 'china' | 'abroad';
  readonly phase: 'order' | 'cashier' | 'closed' | 'notify' | 'settle' | 'refund';
  readonly state: LeafId;
  readonly event: Event['type'];
  readonly message: MessageId;
  readonly story: StoryId;
  readonly account: AccountId;
  readonly entry: EntryId;
  readonly guard: GuardId;
  readonly input: InputId;
  readonly group: GroupId;
  readonly says: Says;
  readonly fact: FactId;
  readonly figure: FigureId;
  readonly value: ValueId;
}

export type AlipayCore = CoreOf<AlipayIds>;
export type AlipayAside = AsideOf<AlipayIds>;

/** The texts of one chapter's steps, and a speaker's notes for them. */
export type Told<Chapter extends ChapterId> = StepsOf<AlipayIds, StepIdIn<Chapter>>;
export type Noted<Chapter extends ChapterId> = NotesOf<AlipayIds, StepIdIn<Chapter>>;
/** Those of all chapters. */
export type Notes = Noted<ChapterId>;
