import type { Localised } from '@/ui/locale.ts';

/** A team post that a note mirrors: what its own front matter says, and where it can be read. */
export interface Post {
  /** Mark of the post in the errata table (`S3` gives the rows `S3.1`, `S3.2` …). */
  readonly mark: string;
  /** As the post prints it; its first heading where it has no title. */
  readonly title: string;
  /** As the post's front matter prints them; empty where it names nobody. */
  readonly authors: readonly string[];
  /** ISO date, as the post prints it; absent where it prints none. */
  readonly date?: string;
  /** The blog or the notes it appeared in, and its address where the post tells one. */
  readonly blog: Localised;
  readonly url?: string;
  /** The version in a public repository that the post was checked against, where there is one. */
  readonly version?: { readonly repository: string; readonly commit: string };
  /** What the post itself follows, by its own word or plainly. */
  readonly follows?: readonly { readonly title: string; readonly url: string }[];
  /** One sentence about the state of the post. */
  readonly state: Localised;
}

export const posts = {
  couplings: {
    mark: 'S0',
    title: 'team-blog-코딩황제들-2024-week2',
    authors: ['코딩황제들'],
    blog: { ko: '코딩황제들 팀의 2024년 2주차 기록', en: 'notes of team 코딩황제들, week 2 of 2024' },
    follows: [{ title: 'dogfoottech.tistory.com/185', url: 'https://dogfoottech.tistory.com/185' }],
    state: {
      ko: '그림이 있던 자리에 파일 이름만 남아 있고, 예시에는 수가 없습니다.',
      en: 'Where its pictures stood only file names remain, and its example has no numbers.',
    },
  },
  'loss-to-wasserstein': {
    mark: 'S1',
    title: 'PPT PRESENTATION',
    authors: [],
    blog: { ko: '이름과 날짜가 없는 발표 자료', en: 'slides without name or date' },
    follows: [{ title: 'haawron.tistory.com/21', url: 'https://haawron.tistory.com/21' }],
    state: {
      ko: '제목이 없어 거의 모든 장에 적힌 머리글을 적었습니다. 그림은 남아 있지 않고, 평행선 예제의 값은 비어 있습니다.',
      en: 'It has no title; the heading of nearly every slide stands here instead. Its pictures are lost, and the values of the parallel lines are missing.',
    },
  },
  'tadgan-background': {
    mark: 'S2',
    title: 'Exploring to the TadGAN-background',
    authors: [],
    date: '2021-09-12',
    url: 'https://hyuntae-yun.github.io',
    blog: { ko: 'hyuntae-yun 블로그', en: 'hyuntae-yun’s blog' },
    version: {
      repository: 'https://github.com/hyuntae-yun/hyuntae-yun.github.io',
      commit: '1830e12',
    },
    state: {
      ko: '바서슈타인 거리를 소개하기 시작하는 문장에서 글이 끝납니다. 이후에 제목을 바꾸어 다시 쓴 판이 있습니다.',
      en: 'The post ends in the sentence that begins to introduce the Wasserstein distance; later versions were rewritten under other titles.',
    },
  },
  wgan: {
    mark: 'S3',
    title: 'WGAN[작성중]',
    authors: ['Khan Osama', 'Jeonghyeon Kim'],
    date: '2022-11-12',
    url: 'https://deep-generative-models-AIM5036.github.io',
    blog: {
      ko: 'Deep Generative Models(AIM5036, 2022년 가을) 강의 블로그',
      en: 'course blog of Deep Generative Models (AIM5036, Fall 2022)',
    },
    version: {
      repository:
        'https://github.com/deep-generative-models-AIM5036/deep-generative-models-AIM5036.github.io',
      commit: '5310bde',
    },
    state: {
      ko: '‘작성중’이라고 표시된 판이며 마지막 절이 비어 있습니다. 완성된 판은 2022년 12월에 나왔습니다.',
      en: 'This version is marked “작성중” (in progress) and its last section is empty; the finished version followed in December 2022.',
    },
  },
  'gan-to-wgan-gp': {
    mark: 'S4',
    title: 'GAN의 문제',
    authors: [],
    blog: { ko: '이름과 날짜가 없는 스터디 노트', en: 'a study note without name or date' },
    follows: [
      {
        title: 'Lilian Weng, From GAN to WGAN',
        url: 'https://lilianweng.github.io/posts/2017-08-20-gan/',
      },
    ],
    state: {
      ko: '제목이 없어 첫 절의 제목을 적었습니다. 수식은 그림 한 장뿐이고 WGAN-GP의 식은 없습니다.',
      en: 'It has no title, so that of its first section stands here. Its only display formula is a picture, and WGAN-GP has none.',
    },
  },
} as const satisfies Readonly<Record<string, Post>>;

export type PostId = keyof typeof posts;
export const postIds = Object.keys(posts) as readonly PostId[];

/** The post with this id, seen as `Post`; throws with the list of what exists. */
export function readPost(id: string): Post {
  const found = postIds.find((known) => known === id);
  if (found) return posts[found];
  throw new RangeError(`mirrors: ${JSON.stringify(id)} came; the mirrored posts are: ${postIds.join(', ')}.`);
}
