/** DESIGN's "who may import whom" as data: for each room, what it may reach. First match wins. */
export interface Rule {
  readonly room: string;
  readonly files: RegExp;
  readonly may: readonly RegExp[];
  /** What it may reach for types alone (`import type`), beside `may`. */
  readonly mayType?: readonly RegExp[];
}

const tfjs = /^@tensorflow\/tfjs-/;
const preact = /^preact(\/|$)/;
const d3 = /^d3-/;
const anywhereIn = (...rooms: readonly string[]) => rooms.map((room) => new RegExp(`^src/${room}`));
const pureTraining = /^src\/train\/(?!engines|worker|trainer|chooseEngine)/;

export const rules: readonly Rule[] = [
  { room: 'math', files: /^src\/math\//, may: [...anywhereIn('math/'), /^@stdlib\//] },
  {
    room: 'train/worker/client',
    files: /^src\/train\/worker\/(?!trainer\.worker)/,
    may: [
      /^src\/train\/worker\/(?!trainer\.worker)/,
      /^src\/train\/worker\/trainer\.worker\.ts\?worker&url$/,
    ],
    mayType: anywhereIn('train/'),
  },
  { room: 'train engines', files: /^src\/train\/engines\//, may: [...anywhereIn('train/', 'math/'), tfjs] },
  { room: 'train', files: /^src\/train\//, may: [...anywhereIn('train/', 'math/'), /^valibot$/] },
  { room: 'ui', files: /^src\/ui\//, may: [...anywhereIn('ui/', 'math/'), preact, d3, /^@preact\/signals$/] },
  {
    // Run by plain Node as well, which knows no alias: relative imports only.
    room: 'verification',
    files: /^src\/verification\//,
    may: [...anywhereIn('verification/', 'math/'), pureTraining],
  },
  {
    room: 'self-test',
    files: /^src\/self-test\//,
    may: [
      ...anywhereIn('self-test/', 'verification/', 'ui/'),
      /^src\/math\/kernels\/loadKernel\.ts$/,
      /^src\/self-test\/selfTest\.worker\.ts\?worker&url$/,
      preact,
    ],
  },
  {
    room: 'demos/registry',
    files: /^src\/demos\/registry\.ts$/,
    may: [/^src\/demos\/demo\.ts$/, /^src\/demos\/[\w-]+\/index\.ts$/],
  },
  {
    room: 'the demo contract',
    files: /^src\/demos\/[^/]+$/,
    may: [/^src\/demos\/[^/]+$/, ...anywhereIn('ui/'), preact],
  },
  {
    room: 'demos/<id>/model',
    files: /^src\/demos\/[\w-]+\/(model|params)(\/|\.ts$)/,
    may: [
      /^src\/demos\/OWN\/(?!index|text|use)[\w/]+\.ts$/,
      /^src\/demos\/(params|createShelf)\.ts$/,
      ...anywhereIn('math/'),
      pureTraining,
    ],
  },
  {
    room: 'demos/<id>',
    files: /^src\/demos\/[\w-]+\//,
    may: [
      /^src\/demos\/OWN\//,
      /^src\/demos\/[^/]+$/,
      ...anywhereIn('ui/', 'math/'),
      /^src\/train\/worker\/(client|protocol)/,
      pureTraining,
      preact,
      d3,
      /^@preact\/signals$/,
    ],
  },
];
