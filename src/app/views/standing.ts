import type { WalkStep } from '../../engine/walk';
import type { Balances } from '../../ledger/balances';

/** Whether a step is the one before the first event: all it shows was there from the start. */
const isOpening = (step: WalkStep): boolean => step.before === step.moment;

/** What the accounts held before a step; nothing before the opening. */
export const balancesBefore = (step: WalkStep): Balances => (isOpening(step) ? new Map() : step.before.balances);
