import type { CriticLook, DiscriminatorLook } from './lookAt.ts';

/** A run of both nets as it was seen at its marks, ascending; neither list is empty. */
export interface Looks {
  readonly discriminator: readonly DiscriminatorLook[];
  readonly critic: readonly CriticLook[];
}
