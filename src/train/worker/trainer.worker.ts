import { createRuns } from '../trainer/runs.ts';
import type { Event, Request } from './protocol.ts';

const post = (event: Event, transfer: Transferable[]): void => self.postMessage(event, { transfer });
const handle = createRuns(post);

self.addEventListener('message', ({ data }: MessageEvent<Request>) => handle(data));
post({ type: 'hello' }, []);
