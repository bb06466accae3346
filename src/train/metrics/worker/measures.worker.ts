import { answer } from './answer.ts';
import type { MeasureRequest } from './protocol.ts';

self.addEventListener('message', ({ data }: MessageEvent<MeasureRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});
