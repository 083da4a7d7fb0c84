/** What the scripts say to the person who runs them, and how they stop. */

/** An end that the person can do something about: its message says what. */
export class Stop extends Error {}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a script's task; a `Stop` ends it with its sentence, any other error with its stack.
 * @param {() => void | Promise<void>} task
 */
export async function main(task) {
  try {
    await task();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
