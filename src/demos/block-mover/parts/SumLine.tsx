import type { FigureProps } from '../FigureProps.ts';
import { shareText } from './shareText.ts';
import { short } from './short.ts';

/** The cost of a plan as a sum that a child can check: each term is one cell, and lights up with it; of a plan that is not complete, how far it has come. */
export function SumLine(props: FigureProps) {
  const { frame, words, locale } = props;
  const { refusal, complete, moved, mass, paid, cost, view } = frame;
  if (refusal) return null;
  const say = (value: number) => short(value, locale);
  if (!complete)
    return (
      <p class="bm-line">
        {moved < mass && overfull(props) === false
          ? words.progress(say(moved), say(mass), say(paid))
          : words.wrongSums}
      </p>
    );
  const law = view === 'law';
  return (
    <p class="bm-line">
      {law ? words.costOfLaw : words.costInBlocks}
      {law && frame.p === 2 ? '²' : ''}
      {law ? ' = ' : ' '}
      <Terms {...props} />
      {'\u00a0= '}
      <b>{law ? short(cost, locale, 3) : say(paid)}</b>
      {!law && words.shared(say(paid), say(mass), short(cost, locale, 3))}
    </p>
  );
}

const overfull = ({ frame }: FigureProps): boolean =>
  [...frame.errors.rows, ...frame.errors.columns].some((error) => error > 0);

function Terms({ frame, locale, light }: FigureProps) {
  const { plan, costs, p, mass, view } = frame;
  const used = [...plan.keys()].filter((k) => plan[k]! > 0);
  return (
    <>
      {used.map((k, i) => (
        <span key={k}>
          {i > 0 && '\u00a0+ '}
          <span class="bm-term" {...light?.hover(`cell${k}`)}>
            {view === 'law' ? shareText(plan[k]!, mass, locale) : short(plan[k]!, locale)}·
            {p === 2 ? `${short(Math.sqrt(costs[k]!), locale)}²` : short(costs[k]!, locale)}
          </span>
        </span>
      ))}
    </>
  );
}
