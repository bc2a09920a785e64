import { traceCommand } from './trace-command';

/** The answer to this command line. It is awaited here because nothing can be imported once the runner of this file is closed. */
export const output = await traceCommand(process.argv.slice(2));
