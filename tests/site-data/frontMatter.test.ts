import { describe, expect, it } from 'vitest';
import { frontMatter } from '@/site/frontMatter.ts';

const good = {
  description: '전변동, KL, JS, 바서슈타인 거리를 나란히 계산해 보는 글입니다. 서른 글자를 넘습니다.',
};
const complaint = (page: object): string =>
  frontMatter
    .safeParse(page)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('; ') ?? '';

describe('the front matter of a page', () => {
  it('may name the post it mirrors, or none', () => {
    expect(complaint(good)).toBe('');
    expect(complaint({ ...good, mirrors: 'wgan' })).toBe('');
  });

  it('refuses a mistyped field by its name', () => {
    expect(complaint({ ...good, mirors: 'wgan' })).toContain('mirors');
  });

  it('refuses a post that is not known, and says which are', () => {
    expect(complaint({ ...good, mirrors: 'wgann' })).toMatch(/^mirrors: .*tadgan-background.*wgan/);
  });

  it('refuses a page without a description long enough to be one', () => {
    expect(complaint({})).toMatch(/^description: /);
    expect(complaint({ description: '짧음' })).toMatch(/^description: .*30/);
  });
});
