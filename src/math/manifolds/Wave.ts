/** A sine over whole periods: y = `height` sin(2π x/`period`) from x = −`reach` to `reach`. */
export interface Wave {
  readonly height: number;
  readonly period: number;
  readonly reach: number;
}
