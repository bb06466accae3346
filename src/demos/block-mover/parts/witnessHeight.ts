/** Room that the score of the line takes under the axis. */
export const witnessHeight = 136;
