import { useState } from 'preact/hooks';
import { XAxis } from '@/ui/plot/Axis.tsx';
import { PlotPanel } from '@/ui/plot/PlotPanel.tsx';
import type { FigureProps } from '../FigureProps.ts';
import { home, piecesOf } from '../model/pieces.ts';
import { Block } from './Block.tsx';
import { layPieces, type PlacedPiece } from './layPieces.ts';
import { stageOf, type Stage } from './layout.ts';
import { Ribbons } from './Ribbons.tsx';
import { short } from './short.ts';
import { Slots } from './Slots.tsx';
import { WitnessStrip } from './WitnessStrip.tsx';
import { witnessHeight } from './witnessHeight.ts';

const axisRoom = 44;

/** Blocks on the ground they leave, slots below the ground they are wanted at, and between the two the plan. */
export function BlocksPanel(props: FigureProps) {
  const { frame, words, locale, width, light } = props;
  const [aimed, setAimed] = useState<number | undefined>(undefined);
  const stage = stageOf(frame, width);
  const pieces = layPieces(frame, props.pieces ?? piecesOf(frame, frame.plan), stage);
  const witness = frame.view === 'proof' ? frame.witness : undefined;
  const say = (value: number) => short(value, locale);
  const [least = 0, most = 0] = stage.x.domain();
  return (
    <PlotPanel
      label={words.blocksPanel}
      width={width}
      height={stage.axis + axisRoom + (witness ? witnessHeight : 0)}
    >
      <text class="em-label em-tone-real" x={4} y={14}>
        {words.leave}
      </text>
      <text class="em-label em-tone-fake" x={4} y={stage.ground.to - 8}>
        {words.arrive}
      </text>
      <Ribbons {...{ frame, light, stage }} />
      <Slots {...{ frame, stage, pieces, aimed }} />
      {pieces.map((piece, i) => (
        <Block
          key={i}
          piece={piece}
          name={words.blockName(say(frame.from[piece.row]!), piece.number)}
          valueText={valueOf(piece, props)}
          mark={say(frame.from[piece.row]!)}
          wide={stage.size}
          columns={frame.to.length}
          lit={litOf(piece, props)}
          columnAt={(x, y) => columnAt(x, y, frame.to, stage)}
          onAim={setAimed}
          onCarry={props.onCarry && ((to) => props.onCarry?.(i, to))}
          onSend={props.onSend && (() => props.onSend?.(i))}
        />
      ))}
      <XAxis scale={stage.x} label={words.xAxis} y={stage.axis} ticks={Math.min(12, most - least)} />
      {witness && <WitnessStrip {...{ words, locale, stage, witness }} top={stage.axis + axisRoom} />}
    </PlotPanel>
  );
}

const cellOf = ({ row, at }: PlacedPiece, columns: number) => row * columns + at;

function valueOf(piece: PlacedPiece, { frame, words, locale }: FigureProps): string {
  const { to, costs } = frame;
  if (piece.at === home) return words.atHome;
  return words.sentTo(short(to[piece.at]!, locale), short(costs[cellOf(piece, to.length)]!, locale));
}

function litOf(piece: PlacedPiece, { frame, light }: FigureProps): 'on' | 'off' | undefined {
  if (light?.lit === undefined) return undefined;
  return piece.at !== home && light.lit === `cell${cellOf(piece, frame.to.length)}` ? 'on' : 'off';
}

/** Above the middle between the grounds a block falls back home; below, into the nearest column. */
function columnAt(x: number, y: number, to: readonly number[], { x: scale, ground }: Stage): number {
  if (y < (ground.from + ground.to) / 2) return home;
  const ways = to.map((place) => Math.abs(scale(place) - x));
  return ways.indexOf(Math.min(...ways));
}
