import type { ComponentChildren } from 'preact';
import { DemoShell } from '../../DemoShell.tsx';
import type { LiveDemo } from '../../useDemo.ts';
import type { TrainerFrame } from '../model.ts';
import type { params } from '../params.ts';
import type { Session } from '../session/Session.ts';
import type { PresetName, ReadoutName, Words } from '../text/Words.ts';

export interface SettledShellProps {
  readonly session: Session;
  readonly demo: LiveDemo<typeof params, TrainerFrame, ReadoutName, PresetName, Words>;
  readonly badge: ComponentChildren;
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The demo's frame around what the run has come to: a new state of the run renders its summary and table, and nothing within. */
export function SettledShell({ session, demo, ...rest }: SettledShellProps) {
  return <DemoShell demo={{ ...demo, frame: session.settled.value }} {...rest} />;
}
