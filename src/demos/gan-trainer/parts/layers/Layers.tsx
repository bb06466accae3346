import type { ComponentType } from 'preact';
import { useMemo } from 'preact/hooks';
import type { LayerName } from '../../params.ts';
import { layerWants } from '../../model/layerWants.ts';
import { FRAMES_APART } from '../../session/createMeasuring.ts';
import { judgeOf } from '../../text/judgeOf.ts';
import { formatCount } from '../formats.ts';
import { DistancesLayer } from './DistancesLayer.tsx';
import { GradientsLayer } from './GradientsLayer.tsx';
import { JsLayer } from './JsLayer.tsx';
import type { LayerProps, MeasuredRun } from './LayerProps.ts';
import { LipschitzLayer } from './LipschitzLayer.tsx';
import { ModesLayer } from './ModesLayer.tsx';
import { SlopesLayer } from './SlopesLayer.tsx';
import { layersLayout } from './layersLayout.ts';
import { WeightsLayer } from './WeightsLayer.tsx';

export interface LayersProps extends Omit<LayerProps, 'layers'> {
  readonly on: readonly LayerName[];
}

/** The plan is drawn in the picture itself; here stands how to read it. */
const PICTURES: Readonly<Record<LayerName, ComponentType<LayerProps> | undefined>> = {
  distances: DistancesLayer,
  plan: undefined,
  modes: ModesLayer,
  js: JsLayer,
  lipschitz: LipschitzLayer,
  slopes: SlopesLayer,
  weights: WeightsLayer,
  gradients: GradientsLayer,
};

/** The layers that are on, each with when it was measured, its picture and how to read it. */
export function Layers({ on, ...rest }: LayersProps) {
  const { runs, words, width } = rest;
  if (on.length === 0 || runs.length === 0) return null;
  const layers = words.layers(runs.map(({ objective }) => judgeOf(objective, words).name));
  return (
    <div class="em-measured">
      {on.map((name) => {
        const Picture = PICTURES[name];
        const { told } = layers;
        return (
          <div key={name} class="em-layer" data-layer={name} role="group" aria-label={told[name].name}>
            <p class="em-layer-head">
              <b>{told[name].name}</b> <Stamp name={name} {...rest} layers={layers} />
            </p>
            {Picture && (
              <Body
                name={name}
                Picture={Picture}
                {...rest}
                layers={layers}
                width={layersLayout(width, name)}
              />
            )}
            <p class="em-hint">{told[name].read}</p>
          </div>
        );
      })}
    </div>
  );
}

interface BodyProps extends LayerProps {
  readonly name: LayerName;
  readonly Picture: ComponentType<LayerProps>;
}

/** Drawn again only when what it draws is another: numbers change some eight times a second, measures hardly once. */
function Body({ name, Picture, ...props }: BodyProps) {
  const { runs, words, locale, width } = props;
  const { points, critic } = layerWants([name]);
  const drawn = (run: MeasuredRun | undefined) =>
    points || critic.length > 0 ? run?.measured : run?.history;
  // A chart of what is in every frame has the moment gone back to as well.
  const looking = runs[0]?.measured.looking;
  const [a, b] = runs;
  return useMemo(
    () => <Picture {...props} />,
    [name, drawn(a), drawn(b), a?.objective, b?.objective, looking, words, locale, width],
  );
}

/** When what is shown was measured and how often it is; or that it is on its way, or could not be. */
function Stamp(props: LayerProps & { readonly name: LayerName }) {
  return <span class="em-hint">{stampOf(props)}</span>;
}

function stampOf({ name, runs, layers, locale }: LayerProps & { readonly name: LayerName }): string {
  const { points, critic } = layerWants([name]);
  const measured = runs[0]?.measured;
  if (!points && critic.length === 0) return layers.everyFrame;
  if (measured?.failed) return layers.failed;
  const found = points ? measured?.points : measured?.critic;
  const has = found && (!critic[0] || measured?.critic?.measures[critic[0]] !== undefined);
  const when = has ? layers.measuredAt(formatCount(found.iteration, locale)) : layers.waiting;
  const looking = measured?.looking;
  if (looking === undefined) {
    const often = points ? layers.everyFrames(formatCount(FRAMES_APART, locale)) : layers.everyState;
    return `${when} · ${often}`;
  }
  if (!points && runs.some((run) => run.measured.lost)) return layers.lost(formatCount(looking, locale));
  if (has && found.iteration === looking) return when;
  const coming = layers.recalling(formatCount(looking, locale));
  return has ? `${when} · ${coming}` : coming;
}
