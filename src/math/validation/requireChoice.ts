import { describe } from './describe.ts';

/**
 * Refuses a word that is none of the given choices.
 *
 * `name` is the caller's argument and opens the message.
 * @throws RangeError listing the choices.
 *
 * @example
 * requireChoice('rules', 'paper', ['paper', 'orion']); // undefined
 */
export function requireChoice(name: string, value: string, choices: readonly string[]): void {
  if (choices.includes(value)) return;
  const listed = choices.map((choice) => `'${choice}'`).join(', ');
  throw new RangeError(`${name} is ${describe(value)}; it must be one of ${listed}.`);
}
