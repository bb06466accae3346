import type { VFile } from 'vfile';
import type { Locale } from '../ui/locale.ts';

/**
 * The language a content file is written in, told by its path: `content/en/…` is English, the rest Korean.
 *
 * @example
 * fileLocale(new VFile({ path: 'content/en/notes/wgan.mdx' })); // 'en'
 */
export const fileLocale = (file: VFile): Locale =>
  /(^|\/)content\/en\//.test(file.path?.replaceAll('\\', '/') ?? '') ? 'en' : 'ko';
