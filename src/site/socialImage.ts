import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scaleLinear } from 'd3-scale';
import satori from 'satori';
import sharp from 'sharp';
import { normalPdf } from '@/math/index.ts';
import { linePath } from '@/ui/plot/linePath.ts';

const size = { width: 1200, height: 630 };
const fonts = join(process.cwd(), 'node_modules/pretendard/dist/public/static');
const font = async (weight: 400 | 700, file: string) =>
  ({ name: 'Pretendard', weight, style: 'normal', data: await readFile(join(fonts, file)) }) as const;
const loaded = Promise.all([font(400, 'Pretendard-Regular.otf'), font(700, 'Pretendard-Bold.otf')]);

/** Two real densities, the mark of the site, as SVG. */
function bells(): string {
  const x = scaleLinear([-4, 8], [0, size.width]);
  const y = scaleLinear([0, 0.42], [190, 10]);
  const bell = (mean: number) =>
    linePath(
      Array.from({ length: 121 }, (_, i) => -4 + i / 10).map((at) => [at, normalPdf(at, mean, 1)] as const),
      x,
      y,
    );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="200" fill="none" stroke-width="6"><path d="${bell(0)}" stroke="#56b4e9"/><path d="${bell(3)}" stroke="#ff9a56" stroke-dasharray="22 16"/></svg>`;
}

const box = (style: Readonly<Record<string, string | number>>, children: unknown) => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** The picture a link to the page shows elsewhere: its title over two densities, 1200 × 630. */
export async function socialImage({
  title,
  description,
  english,
}: {
  readonly title: string;
  readonly description: string;
  readonly english: boolean;
}): Promise<Buffer> {
  const card = box(
    {
      flexDirection: 'column',
      width: '100%',
      height: '100%',
      background: '#16191d',
      color: '#eef1f4',
      padding: 72,
      fontFamily: 'Pretendard',
    },
    [
      box({ fontSize: 30, color: '#a6aeb8' }, english ? 'Earth Mover' : '어스무버'),
      box(
        {
          fontSize: 68,
          fontWeight: 700,
          lineHeight: 1.2,
          marginTop: 20,
          wordBreak: english ? 'normal' : 'keep-all',
        },
        title,
      ),
      box(
        {
          fontSize: 30,
          color: '#a6aeb8',
          lineHeight: 1.45,
          marginTop: 20,
          wordBreak: english ? 'normal' : 'keep-all',
        },
        description,
      ),
    ],
  );
  const svg = await satori(card as Parameters<typeof satori>[0], { ...size, fonts: [...(await loaded)] });
  return sharp(Buffer.from(svg))
    .composite([{ input: Buffer.from(bells()), left: 0, top: size.height - 200 }])
    .png()
    .toBuffer();
}
