import { effect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { onThemeChange } from '../onThemeChange.ts';
import { paintNoMore, paintSoon } from './paintSoon.ts';
import { readPaints, type Rgb } from './readPaints.ts';

export interface CanvasLayerProps<T, P extends string> {
  readonly width: number;
  readonly height: number;
  /** What is drawn; a change of it is drawn once, in the browser's next frame, without rendering any component. */
  readonly subject: ReadonlySignal<T>;
  /** The colours it is drawn in: each name with a class whose `color` it is. */
  readonly paints: Readonly<Record<P, string>>;
  readonly draw: (context: CanvasRenderingContext2D, subject: T, paint: (name: P) => Rgb) => void;
}

/** Where no style could be read. */
const GREY: Rgb = [128, 128, 128];

const readNamed = (holder: Element, names: readonly string[]): ReadonlyMap<string, Rgb> =>
  new Map(readPaints(holder).map((rgb, i) => [names[i] ?? '', rgb]));

/** More pixels than two to one cost time and show nothing. */
const MOST_DENSITY = 2;

/** A canvas under a plot's axes, for what has too many marks or moves too often for elements. */
export function CanvasLayer<T, P extends string>(props: CanvasLayerProps<T, P>) {
  const { width, height, subject, paints, draw } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const holder = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || !holder.current) return undefined;
    return keepDrawn(context, { ...props, holder: holder.current, canvas: canvas.current });
  }, [width, height, subject, draw]);

  return (
    <>
      <canvas ref={canvas} class="em-canvas" width={width} height={height} aria-hidden="true" />
      <span ref={holder} hidden>
        {Object.entries<string>(paints).map(([name, paint]) => (
          <i key={name} class={paint} />
        ))}
      </span>
    </>
  );
}

interface Kept<T, P extends string> extends CanvasLayerProps<T, P> {
  readonly holder: Element;
  readonly canvas: HTMLCanvasElement;
}

/** Draws now and whenever the subject or the theme changes, at most once a browser frame, and in turn with what else is drawn; returns the way to stop. */
function keepDrawn<T, P extends string>(context: CanvasRenderingContext2D, kept: Kept<T, P>): () => void {
  const { canvas, holder, paints, subject, width, height, draw } = kept;
  const density = Math.min(MOST_DENSITY, window.devicePixelRatio || 1);
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  let known: ReadonlyMap<string, Rgb> | undefined;
  const paint = () => {
    const mixed = (known ??= readNamed(holder, Object.keys(paints)));
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    draw(context, subject.peek(), (name) => mixed.get(name) ?? GREY);
  };
  const ask = () => paintSoon(paint);
  const forget = effect(() => {
    // Reading the value is what subscribes.
    if (subject.value !== undefined) ask();
  });
  const deaf = onThemeChange(() => {
    known = undefined;
    ask();
  });
  return () => {
    forget();
    deaf();
    paintNoMore(paint);
  };
}
