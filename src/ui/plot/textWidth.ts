/** Letters as wide as they are high in the site's typeface: Hangul, Han, kana and full-width forms. */
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]/u;
const narrow = /[\s.,:;'|!ijl()[\]·]/u;

/** About how many pixels a label takes, without a browser to measure it: enough to keep it inside the picture and off its neighbours. */
export function textWidth(text: string, fontSize = 13): number {
  let ems = 0;
  for (const letter of text) ems += wide.test(letter) ? 0.92 : narrow.test(letter) ? 0.34 : 0.62;
  return ems * fontSize;
}
