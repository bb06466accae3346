export interface ArrowProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly class?: string;
}

const head = 6;

/** A level arrow from `from` to `to` in pixels; too short for a head, it is a dot. */
export function Arrow({ from, to, y, class: name }: ArrowProps) {
  const way = to < from ? -1 : 1;
  if (Math.abs(to - from) < head) return <circle class={name} cx={to} cy={y} r={2.5} />;
  return (
    <path
      class={name}
      d={`M${from.toFixed(1)} ${y}H${to.toFixed(1)}m${-way * head} ${-head * 0.6}l${way * head} ${head * 0.6}l${-way * head} ${head * 0.6}`}
    />
  );
}
