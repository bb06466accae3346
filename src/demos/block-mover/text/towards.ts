/**
 * A number with the Korean particle of direction, by how its last digit is read: 삼으로, but 칠로.
 *
 * @example
 * towards('7'); // '7로'
 * towards('10'); // '10으로'
 */
export const towards = (number: string): string => `${number}${/[036]$/.test(number) ? '으로' : '로'}`;
