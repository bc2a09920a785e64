import type { Spoken } from '../scenario';
import type { geography } from './places';
import type { AccountId, Party } from './accounts';
import type { FactId } from './facts';
import type { InputId } from './inputs';
import type { LeafId } from './machine';
import type { Category, MarginWhy } from './rules';
import type { ChapterId, FigureId, StepIdIn, StoryId } from './stories';
import type { Event, Says } from './terms';

/** A line may name any fact; each is formatted once per language. */
export type Line = (facts: Readonly<Record<FactId, string>>) => string;
export type PlaceId = (typeof geography.places)[number]['id'];
export type EntryId =
  | 'opening'
  | 'shortfall'
  | 'takings'
  | 'upkeep'
  | 'payMargin'
  | 'giveMarginBack'
  | 'takeFee'
  | 'payCoverFee'
  | 'sendTransfer'
  | 'creditSupplier'
  | 'returnTransfer'
  | 'refundOrder'
  | 'deliver'
  | 'fundEscrow'
  | 'releaseEscrow'
  | 'releaseByTime'
  | 'returnEscrow'
  | 'applyInterest'
  | 'repay'
  | 'prepay'
  | 'chargeEarly'
  | 'sweep'
  | 'useSweep'
  | 'subsidise'
  | 'buyOnCard'
  | 'drawCash'
  | 'reverseInterest'
  | 'noteInterest'
  | 'restoreInterest'
  | 'provide'
  | 'releaseProvision'
  | 'payClaim'
  | 'recover'
  | 'writeOff'
  | 'forgive'
  | 'receiveLate'
  | 'returnClaim'
  | 'drawRefinance'
  | 'payRefinance';
export type MessageId =
  | 'enquiry'
  | 'outsideScheme'
  | 'consent'
  | 'quotation'
  | 'form'
  | 'acknowledgement'
  | 'gaps'
  | 'papers'
  | 'complaint'
  | 'recordRequest'
  | 'creditRecord'
  | 'inPrinciple'
  | 'rejection'
  | 'visit'
  | 'question'
  | 'answer'
  | 'sanctionLetter'
  | 'refusal'
  | 'acceptance'
  | 'agreement'
  | 'order'
  | 'card'
  | 'payeeQuestion'
  | 'paidNotice'
  | 'returnNotice'
  | 'bankDetails'
  | 'escrowNotice'
  | 'deliveryConfirmed'
  | 'objection'
  | 'machine'
  | 'cloth'
  | 'bills'
  | 'endUseCheck'
  | 'reminder'
  | 'warning'
  | 'quote'
  | 'newPlan'
  | 'demand'
  | 'review'
  | 'settlementOffer'
  | 'suit'
  | 'claim'
  | 'nothingDue'
  | 'claimRefusal'
  | 'noDues'
  | 'refinanceRequest'
  | 'refinanceRefusal'
  | 'refinanceSanction'
  | 'poolList'
  | 'report';
export type GuardId =
  | 'rails'
  | 'notRails'
  | 'schemeFits'
  | 'mismatchPending'
  | 'screenPasses'
  | 'scoreFits'
  | 'noDefault'
  | 'clockRuns'
  | 'undecided'
  | 'noCollateralAsked'
  | 'onTerm'
  | 'onTermRails'
  | 'marginDue'
  | 'noMarginDue'
  | 'marginCovered'
  | 'escrowCovered'
  | 'payeeMatches'
  | 'payeeUnclear'
  | 'onCard'
  | 'onHoliday'
  | 'holidayEnds'
  | 'useProvable'
  | 'dueMeanwhile'
  | 'refundable'
  | 'tillAllows'
  | 'machineAllows'
  | 'somethingDrawn'
  | 'reviewDue'
  | 'inTurn'
  | 'classDue'
  | 'paysAll'
  | 'sweepShort'
  | 'notSwept'
  | 'sweepOpen'
  | 'prepayFits'
  | 'quoteFits'
  | 'subventionDue'
  | 'severalDues'
  | 'arrearsAreAll'
  | 'inArrears'
  | 'yearLeft'
  | 'npaFirst'
  | 'settlementFits'
  | 'claimReady'
  | 'aboveFirstLoss'
  | 'coversAll'
  | 'owesAfterwards'
  | 'refinanceFits'
  | 'refinanceAsked'
  | 'refinanceOpen'
  | 'refinanceDue'
  | 'refinanceEnds'
  | 'coverable'
  | 'coverableStandard'
  | 'yearEndReached'
  | 'yearEndAhead'
  | 'coverOver'
  | 'recordIs'
  | 'inVariant';
export type GroupId = 'variant' | 'loan' | 'borrower' | 'supplier' | 'refinance' | 'guarantee' | 'repayment' | 'default' | 'card';
export type PhaseId = 'onboarding' | 'appraisal' | 'sanction' | 'disbursal' | 'repayment' | 'resolution' | 'ended' | 'refinance' | 'guarantee' | 'bureau';
/** Values of facts that are words. */
export type ValueId =
  | Category
  | 'outside'
  | MarginWhy
  | 'shop'
  | 'allied'
  | 'crops'
  | 'standard'
  | 'sma0'
  | 'sma1'
  | 'sma2'
  | 'substandard'
  | 'doubtful1'
  | 'doubtful2'
  | 'loss'
  | 'due'
  | 'notDue'
  | 'none'
  | 'overdue'
  | 'npa'
  | 'settled'
  | 'closed'
  | 'historical'
  | 'hypothetical';

/** What every step needs said in one language; what is missing does not compile. */
export interface MudraCore {
  readonly title: string;
  readonly clock: string;
  readonly parties: Readonly<Record<Party, string>>;
  readonly places: Readonly<Record<PlaceId, string>>;
  readonly zones: Readonly<Record<'village' | 'city', Line>>;
  readonly figures: Readonly<Partial<Record<AccountId, (amount: string) => string>>>;
  readonly phases: Readonly<Record<PhaseId, string>>;
  readonly states: Readonly<Record<LeafId, string>>;
  readonly events: Readonly<Record<Event['type'], string>>;
  readonly messages: Readonly<Record<MessageId, string>>;
  /** Only what is listed beside a step: the others stand in lines. */
  readonly facts: Readonly<Record<FigureId, string>>;
  readonly values: Readonly<Record<ValueId, string>>;
  readonly stories: Readonly<Record<StoryId, string>>;
}

/** What views, dialogs and the outline say beyond it. */
export interface MudraAside {
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
