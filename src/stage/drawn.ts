import type { Move } from '../engine/moves';

/** With more moves than this a step is a run of events told as one, and not each of them is drawn. */
const CROWD = 6;
/** Of such a run, no message is drawn that would make more than this of the picture. */
const FEW = 4;

/** The moves a step's picture draws: of a long run all money and goods, and the last of what is told, as far as there is room. */
export const drawnOf = (moves: readonly Move[]): readonly Move[] => {
  if (moves.length <= CROWD) return moves;
  const messages = moves.filter(({ kind }) => kind === 'message');
  const room = Math.max(0, FEW - (moves.length - messages.length));
  const left = new Set(messages.slice(0, Math.max(0, messages.length - room)));
  return moves.filter((move) => !left.has(move));
};
