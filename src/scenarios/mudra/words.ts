import type { AsideOf, CoreOf, NotesOf, StepsOf } from '../narration';
import type { geography } from './places';
import type { AccountId, Party } from './accounts';
import type { FactId } from './facts';
import type { InputId } from './inputs';
import type { LeafId } from './machine';
import type { Category, MarginWhy } from './rules';
import type { ChapterId, FigureId, StepIdIn, StoryId } from './stories';
import type { Event, Says } from './terms';

type PlaceId = (typeof geography.places)[number]['id'];
type EntryId =
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
type MessageId =
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
  | 'useProof'
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
type GuardId =
  | 'rails'
  | 'notRails'
  | 'schemeFits'
  | 'activityOutside'
  | 'outsideScheme'
  | 'timeIsRuled'
  | 'mismatchPending'
  | 'screenPasses'
  | 'listedOnRails'
  | 'defaultOnRails'
  | 'scoreFits'
  | 'noDefault'
  | 'clockRuns'
  | 'undecided'
  | 'noCollateralAsked'
  | 'onTerm'
  | 'onTermRails'
  | 'marginDue'
  | 'noMarginDue'
  | 'marginAwaited'
  | 'marginCovered'
  | 'escrowCovered'
  | 'payeeMatches'
  | 'payeeUnclear'
  | 'onCard'
  | 'onHoliday'
  | 'holidayEnds'
  | 'addedHolidayEnds'
  | 'holidayFree'
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
  | 'restFits'
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
  | 'normsMissed'
  | 'refinanceAsked'
  | 'refinanceOpen'
  | 'refinanceDue'
  | 'refinanceEnds'
  | 'coverable'
  | 'coverableStandard'
  | 'yearEndAhead'
  | 'coverOver'
  | 'recordIs'
  | 'inVariant';
type GroupId = 'variant' | 'loan' | 'borrower' | 'supplier' | 'refinance' | 'guarantee' | 'repayment' | 'default' | 'card';
type PhaseId = 'onboarding' | 'appraisal' | 'sanction' | 'disbursal' | 'repayment' | 'resolution' | 'ended' | 'refinance' | 'guarantee' | 'bureau';
/** Values of facts that are words. */
type ValueId =
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

interface MudraIds {
  readonly party: Party;
  readonly place: PlaceId;
  readonly zone: 'village' | 'city';
  readonly phase: PhaseId;
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
  /** Only what is listed beside a step: the others stand in lines. */
  readonly figure: FigureId;
  readonly value: ValueId;
}

export type MudraCore = CoreOf<MudraIds>;
export type MudraAside = AsideOf<MudraIds>;

/** The texts of one chapter's steps, and a speaker's notes for them. */
export type Told<Chapter extends ChapterId> = StepsOf<MudraIds, StepIdIn<Chapter>>;
export type Noted<Chapter extends ChapterId> = NotesOf<MudraIds, StepIdIn<Chapter>>;
/** Those of all chapters. */
export type Notes = Noted<ChapterId>;
