/** Made once: making an error takes longer than a transition. */
const noInput = new Error('a machine cannot begin without its input');

/** A machine's input. XState sets up an actor without one for each pure transition and never looks at it: that is to take no time. */
export const given = <Input>(input: Input | undefined): Input => {
  if (input === undefined) throw noInput;
  return input;
};
