import type { FigureProps } from '../FigureProps.ts';
import { params } from '../params.ts';
import { shareText } from './shareText.ts';
import { short } from './short.ts';
import { signsOf } from './signsOf.ts';

export interface PlanCellProps extends FigureProps {
  readonly cell: number;
}

/** One cell of the table: what it carries, small below it what one block costs there or what its cost leaves of the prices. */
export function PlanCell(props: PlanCellProps) {
  const { frame, words, locale, light, cell } = props;
  const { plan, costs, mass, view, proof } = frame;
  const amount = plan[cell]!;
  const slack = view === 'proof' && 'slack' in proof ? proof.slack[cell]! : undefined;
  const sign = signsOf(frame)[cell]!;
  return (
    <td
      class="bm-cell"
      data-heat={amount > 0 ? Math.min(4, Math.ceil((4 * amount) / Math.max(...plan))) : 0}
      data-sign={sign || undefined}
      {...(view === 'blocks' ? light?.part(`cell${cell}`) : light?.hover(`cell${cell}`))}
    >
      {view === 'blocks' ? (
        <>
          <Amount {...props} />
          <span class="bm-amount bm-printed" aria-hidden="true">
            {short(amount, locale)}
          </span>
        </>
      ) : (
        <span class="bm-amount">
          {view === 'law' ? shareText(amount, mass, locale) : short(amount, locale)}
          {sign !== 0 && <b class="bm-sign">{sign > 0 ? '+' : '−'}</b>}
        </span>
      )}
      <small>
        {short(slack ?? costs[cell]!, locale)}
        {slack === 0 && amount > 0 && (
          <>
            {' '}
            <span aria-hidden="true">●</span>
            <span class="em-sr-only">{words.proof.tight}</span>
          </>
        )}
      </small>
      <Role {...props} />
    </td>
  );
}

/** Whether the cell enters or leaves the basis in the pivot that is shown. */
function Role({ frame, words, cell }: PlanCellProps) {
  const { view, proof, nu } = frame;
  if (view !== 'proof' || proof.verdict !== 'pivot') return null;
  const is = ({ row, column }: { readonly row: number; readonly column: number }) =>
    row * nu.length + column === cell;
  if (is(proof.entering)) return <small class="bm-role">{words.proof.entering}</small>;
  return is(proof.leaving) ? <small class="bm-role">{words.proof.leaving}</small> : null;
}

function Amount({ frame, words, locale, cell, onCell }: PlanCellProps) {
  const { from, to, plan } = frame;
  const say = (value: number) => short(value, locale);
  return (
    <input
      type="number"
      inputMode="decimal"
      min={params.plan.min}
      max={params.plan.max}
      step="any"
      readOnly={!onCell}
      value={plan[cell]!}
      aria-label={words.cellName(say(from[Math.floor(cell / to.length)]!), say(to[cell % to.length]!))}
      onInput={(event) => {
        const amount = event.currentTarget.valueAsNumber;
        if (amount >= params.plan.min && amount <= params.plan.max) onCell?.(cell, amount);
      }}
      onBlur={(event) => {
        // What could not be read gives way to what the plan holds.
        event.currentTarget.value = String(plan[cell]!);
      }}
    />
  );
}
