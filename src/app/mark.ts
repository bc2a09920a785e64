import type { WalkStep } from '../engine/walk';
import type { UiCore } from '../text/ui';

/** What stands on everything that shows a step of what never was; null for any other. */
export const markOf = ({ evidence }: Pick<WalkStep, 'evidence'>, ui: Pick<UiCore, 'step'>): string | null =>
  evidence.basis === 'hypothetical' ? ui.step.basis.hypothetical : null;
