import type { Locale } from '@/ui/locale.ts';
import type { UrlNote } from './urlState.ts';

/** The words that every demo's frame shares. */
export interface FrameWords {
  readonly figure: (number: number) => string;
  readonly undo: string;
  readonly reset: string;
  readonly share: string;
  readonly copied: Readonly<Record<'share' | 'embed', string>>;
  readonly copyFailed: string;
  readonly embed: string;
  readonly embedHint: string;
  readonly table: string;
  readonly keyboard: string;
  readonly presets: string;
  readonly readouts: string;
  readonly controls: string;
  readonly openNote: string;
  readonly note: (note: UrlNote) => string;
  readonly loadFailed: string;
  readonly dataFailed: string;
  readonly modelFailed: (reason: string) => string;
}

const ko: FrameWords = {
  figure: (number) => `그림 ${number}.`,
  undo: '되돌리기',
  reset: '모두 처음으로',
  share: '공유',
  copied: { share: '주소를 복사했습니다.', embed: '코드를 복사했습니다.' },
  copyFailed: '복사하지 못했습니다. 아래 칸에서 직접 복사해 주세요.',
  embed: '퍼가기',
  embedHint: '글에 이 한 줄을 붙여 넣으면 지금 상태 그대로 보입니다.',
  table: '표로 보기',
  keyboard: '키보드로 다루기',
  presets: '예시',
  readouts: '계산된 값',
  controls: '조절',
  openNote: '노트에서 보기',
  note: ({ param, outcome, came, used }) =>
    outcome === 'unknown'
      ? `주소에 있는 ‘${param}’은(는) 이 그림에 없는 이름이라 쓰지 않았습니다.`
      : outcome === 'clamped'
        ? `주소의 ${param}=${came}은(는) 쓸 수 있는 범위를 벗어나 ${used ?? ''}(으)로 맞추었습니다.`
        : `주소의 ${param}=${came}을(를) 읽을 수 없어 ${used ?? ''}을(를) 그대로 썼습니다.`,
  loadFailed:
    '그림을 움직이는 코드를 받지 못했습니다. 연결을 확인하고 쪽을 새로 고치면 다시 살아납니다. 위의 그림과 숫자는 그대로 맞습니다.',
  dataFailed:
    '이 설정의 기록을 받지 못해 앞의 그림을 그대로 두었습니다. 연결을 확인하고 다시 골라 주세요. 그래도 안 되면 쪽을 새로 고치세요.',
  modelFailed: (reason) =>
    `이 값으로는 계산할 수 없습니다: ${reason} ‘모두 처음으로’를 누르면 처음 상태로 돌아갑니다.`,
};

const en: FrameWords = {
  figure: (number) => `Figure ${number}.`,
  undo: 'Undo',
  reset: 'Reset all',
  share: 'Share',
  copied: { share: 'Address copied.', embed: 'Code copied.' },
  copyFailed: 'Could not copy. Please copy it by hand from the box below.',
  embed: 'Embed',
  embedHint: 'Paste this one line into a post; it shows the figure exactly as it is now.',
  table: 'Show as table',
  keyboard: 'Keyboard',
  presets: 'Presets',
  readouts: 'Computed values',
  controls: 'Controls',
  openNote: 'Read the note',
  note: ({ param, outcome, came, used }) =>
    outcome === 'unknown'
      ? `The address names “${param}”, which this figure does not have; it was left out.`
      : outcome === 'clamped'
        ? `The address asked for ${param}=${came}, which is out of bounds; ${used ?? ''} is used instead.`
        : `The address gives ${param}=${came}, which cannot be read; ${used ?? ''} is kept.`,
  loadFailed:
    'The code that moves this figure did not arrive. Check your connection and reload the page. The picture and numbers above still hold.',
  dataFailed:
    'The recording for this setting did not arrive, so the picture before it stays. Check your connection and choose again; if that does not help, reload the page.',
  modelFailed: (reason) => `These values cannot be computed: ${reason} Press “Reset all” to start again.`,
};

export const frameWords: Readonly<Record<Locale, FrameWords>> = { ko, en };
