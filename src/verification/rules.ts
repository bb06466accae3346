import type { Rule } from './Rule.ts';
import { assignmentRules } from './rules/assignment.ts';
import { divergencesRules } from './rules/divergences.ts';
import { entropicRules } from './rules/entropic.ts';
import { estimationRules } from './rules/estimation.ts';
import { gaussiansRules } from './rules/gaussians.ts';
import { lineRules } from './rules/line.ts';
import { samplesRules } from './rules/samples.ts';
import { seriesRules } from './rules/series.ts';
import { transportPlansRules } from './rules/transportPlans.ts';
import { trainingRules } from './rules/training.ts';

/** How each quantity of `adapters` is compared. */
export const rules: Readonly<Record<string, Rule>> = {
  ...divergencesRules,
  ...estimationRules,
  ...gaussiansRules,
  ...lineRules,
  ...assignmentRules,
  ...entropicRules,
  ...samplesRules,
  ...seriesRules,
  ...transportPlansRules,
  ...trainingRules,
};
