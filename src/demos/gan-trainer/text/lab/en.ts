import type { LabWords } from '../Words.ts';

export const lab: LabWords = {
  title: 'Failure lab',
  hint: 'Experiments set wrong on purpose. Pick one and press Play. Unless it says otherwise, what is told is of the first 1,000 iterations. The measure that shows the cause is switched on with it.',
  see: 'What you will see',
  why: 'Why',
  failures: {
    'mode-collapse': {
      see: 'The generated samples move about as one cloud and find three of the eight modes at most.',
      why: 'The generator learns five times as fast as the discriminator, both with heavy momentum (β₁ = 0.9). All samples rush to where the discriminator’s score is high, and move on once it has learned to tell that place.',
    },
    'vanishing-gradient': {
      see: 'By iteration 900 the GAN’s discriminator loss is almost 0 and its samples have stopped far from the data: W₁ no longer changes. The NS-GAN beside it does not do well either, but it does not stop.',
      why: 'Where the discriminator is certain, the slope of log(1 − D) goes to 0 with D; that of −log D is then at its greatest. The generator moves by SGD here, because Adam divides a gradient by its own size and so hides that it vanishes.',
    },
    'clip-too-hard': {
      see: 'The critic’s estimate is below 0.000001. W₁ never falls below 0.6, and four modes are found at most. With c = 0.1 it finds six or more.',
      why: 'No weight of the three layers exceeds 0.001, and more than half sit at ±c. Slopes multiply from layer to layer, so the critic’s is almost 0: it has nearly the same value everywhere.',
    },
    'clip-too-soft': {
      see: 'From iteration 400 the critic’s estimate is above 10 while W₁ is below 0.6. At first W₁ comes down more slowly than with c = 0.1: at iteration 250 it is more than 1.3 times as large.',
      why: 'The bound on weights bounds the slope: ten times as wide a bound allows a thousand times the slope after three layers, and the estimate grows with it. In the first 600 iterations fewer than 15 % of the weights are at ±c (with c = 0.1, always more), so hardly anything holds the critic.',
    },
    'no-penalty': {
      see: 'The critic’s estimate shoots up to tens or hundreds and has nothing to do with W₁ any more. Whether the samples find the data depends on the seed: seed 3 finds all eight modes, seed 1 two at most.',
      why: 'The loss has no minimum. Twice the critic is twice as good a loss, so its slope grows without end. The penalty, at λ = 0.1, is what held it.',
    },
    'one-critic-step': {
      see: 'W₁ goes up and down and never falls below 0.7; four modes are found at most. With five critic updates an iteration, six or more are found within 600. It does not fail for ever, though: by iteration 2,000 all eight are found.',
      why: 'While the critic is not ahead of the generator, it gives it the slope of a place already left. Counted in updates of the critic, 2,000 iterations here are 400 with five updates each.',
    },
    'clipped-momentum': {
      see: 'W₁ never falls below 0.6, the cloud does not settle, and three modes are found at most. With β₁ set to 0, and nothing else changed, five or more are found.',
      why: 'Both nets have heavy momentum here. When the critic changes, so does the right direction, but momentum keeps pushing in the old one. The WGAN paper found momentum on the critic unstable and turned from Adam to RMSProp (section 3).',
    },
  },
};
