import { useEffect, useState } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { judgeOf } from '../../text/judgeOf.ts';
import type { LayersProps } from './Layers.tsx';

/** The layers, whose code is loaded when the first of them is switched on. */
export function LazyLayers(props: LayersProps) {
  const { on, runs, words } = props;
  const [loaded, setLoaded] = useState<
    { readonly Layers: ComponentType<LayersProps> } | 'failed' | undefined
  >(undefined);
  const asked = on.length > 0;
  useEffect(() => {
    if (!asked) return;
    import('./Layers.tsx').then(({ Layers }) => setLoaded({ Layers })).catch(() => setLoaded('failed'));
  }, [asked]);
  if (!asked || loaded === undefined) return null;
  if (loaded === 'failed') {
    const judges = runs.map(({ objective }) => judgeOf(objective, words).name);
    return (
      <p class="em-controls em-hint" role="alert">
        {words.layers(judges).failed}
      </p>
    );
  }
  return <loaded.Layers {...props} />;
}
