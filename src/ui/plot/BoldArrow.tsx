export interface BoldArrowProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const head = { length: 10, half: 6 } as const;

/** A level arrow with a solid head, for the one move that matters; too short for a head, it is a dot. */
export function BoldArrow({ from, to, y }: BoldArrowProps) {
  const way = to < from ? -1 : 1;
  if (Math.abs(to - from) < head.length) return <circle class="em-bold-head" cx={to} cy={y} r={3} />;
  const neck = to - way * head.length;
  return (
    <>
      <path class="em-bold-line" d={`M${from} ${y}H${neck}`} />
      <path class="em-bold-head" d={`M${to} ${y}L${neck} ${y - head.half}V${y + head.half}Z`} />
    </>
  );
}
