import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { TrainerFrame } from '../model.ts';
import type { TrainerValues } from '../params.ts';
import { createSession } from './createSession.ts';
import type { Session } from './Session.ts';

/** The session of a figure: it follows the parameters and ends with the figure. */
export function useSession(values: TrainerValues, frame: TrainerFrame): Session {
  const session = useMemo(() => createSession(values, frame), []);
  const known = useRef(values);
  useEffect(() => {
    if (known.current === values) return;
    known.current = values;
    session.configure(values, frame);
  }, [values]);
  useEffect(() => session.measure(values.layers), [values.layers]);
  useEffect(() => session.dispose, []);
  return session;
}
