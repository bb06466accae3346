import type { Locale } from '@/ui/locale.ts';
import type { Session } from '../session/Session.ts';
import type { Words } from '../text/Words.ts';
import { Badge, type BadgeProps } from './Badge.tsx';
import type { LayerName } from '../params.ts';
import { Charts } from './Charts.tsx';
import { LazyLayers } from './layers/LazyLayers.tsx';
import { Numbers } from './Numbers.tsx';
import { StoppedCard } from './StoppedCard.tsx';

/** Each of these reads the session's signals by itself, so that a new number renders it and nothing else. */
interface LiveProps {
  readonly session: Session;
  readonly words: Words;
  readonly locale: Locale;
}

const runsOf = (session: Session) => session.lanes.value.map((lane) => lane.shown.value);

export function LiveCharts({
  session,
  ...rest
}: LiveProps & { readonly width: number; readonly places: number }) {
  return <Charts runs={runsOf(session)} looking={session.lanes.value[0]?.looking.value} {...rest} />;
}

/** Only what is on reads what is measured; with nothing on, nothing is rendered again. */
export function LiveLayers({
  session,
  on,
  ...rest
}: LiveProps & { readonly on: readonly LayerName[]; readonly width: number }) {
  if (on.length === 0) return null;
  const runs = session.lanes.value.map((lane) => ({ ...lane.shown.value, measured: lane.measured.value }));
  return <LazyLayers runs={runs} on={on} {...rest} />;
}

export function LiveNumbers({ session, ...rest }: LiveProps) {
  return <Numbers runs={runsOf(session)} {...rest} />;
}

export function LiveBadge({ session, ...rest }: LiveProps & Pick<BadgeProps, 'wish'>) {
  const [lane] = session.lanes.value;
  return (
    <Badge
      phase={lane?.phase.value ?? 'idle'}
      engine={lane?.engine.value}
      stepsPerSecond={lane?.shown.value.picture.stepsPerSecond ?? 0}
      {...rest}
    />
  );
}

export function LiveStopped({ session, words, locale }: LiveProps) {
  const stopped = session.lanes.value.map((lane) => lane.stopped.value).find((each) => each !== undefined);
  return stopped ? (
    <StoppedCard stopped={stopped} words={words} locale={locale} onGoOn={session.play} />
  ) : null;
}
