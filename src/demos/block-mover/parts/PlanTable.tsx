import { useId } from 'preact/hooks';
import type { FigureProps } from '../FigureProps.ts';
import { PlanCell } from './PlanCell.tsx';
import { shareText } from './shareText.ts';
import { short } from './short.ts';

/** The plan as a table: in blocks to be edited, as a joint law, or with the prices that prove it. */
export function PlanTable(props: FigureProps) {
  const { frame, words, locale } = props;
  const { from, to, mu, nu, view, proof } = frame;
  const key = useId();
  const prices = view === 'proof' && 'u' in proof ? proof : undefined;
  const say = (value: number) => short(value, locale);
  return (
    <div class="bm-table">
      <p class="bm-key" id={key}>
        {words.tableKey[view === 'proof' && !prices ? 'blocks' : view]}
      </p>
      <div class="em-scroll" tabIndex={0} role="group" aria-labelledby={key}>
        <table aria-label={words.tablePanel} data-view={view}>
          <thead>
            <tr>
              <td />
              {to.map((place) => (
                <th key={place} scope="col" class="em-tone-fake">
                  {say(place)}
                </th>
              ))}
              <th scope="col">{prices ? words.proof.u : words.sum}</th>
            </tr>
          </thead>
          <tbody>
            {from.map((place, i) => (
              <tr key={place}>
                <th scope="row" class="em-tone-real">
                  {say(place)}
                </th>
                {to.map((_, j) => (
                  <PlanCell key={j} {...props} cell={i * to.length + j} />
                ))}
                {prices ? (
                  <td class="bm-price">{say(prices.u[i]!)}</td>
                ) : (
                  <Sum {...props} error={frame.errors.rows[i]!} wanted={mu[i]!} />
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{prices ? words.proof.v : words.sum}</th>
              {to.map((place, j) =>
                prices ? (
                  <td key={place} class="bm-price">
                    {say(prices.v[j]!)}
                  </td>
                ) : (
                  <Sum key={place} {...props} error={frame.errors.columns[j]!} wanted={nu[j]!} />
                ),
              )}
              <td>{prices ? '' : <Whole {...props} />}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

interface SumProps extends FigureProps {
  /** What the line carries too much. */
  readonly error: number;
  readonly wanted: number;
}

/** What a line carries, and of how much, where it is not what it should be. */
function Sum({ frame, words, locale, error, wanted }: SumProps) {
  const say = (value: number) =>
    frame.view === 'law' ? shareText(value, frame.mass, locale) : short(value, locale);
  const carried = say(wanted + error);
  if (error === 0) return <td class="bm-sum">{carried}</td>;
  return (
    <td class="bm-sum" data-wrong={error > 0 ? 'more' : 'less'}>
      <span aria-hidden="true">
        {error > 0 ? <u>{carried}</u> : carried} / {say(wanted)}
      </span>
      <span class="em-sr-only">{words.of(carried, say(wanted))}</span>
    </td>
  );
}

const Whole = ({ frame, locale }: FigureProps) => (
  <b>{frame.view === 'law' ? shareText(frame.moved, frame.mass, locale) : short(frame.moved, locale)}</b>
);
