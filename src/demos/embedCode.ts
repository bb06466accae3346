const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Height of a frame before it has told its own; tall enough for most figures on a desktop. */
export const embedHeight = 640;

/** The one line an author pastes; works in a sandbox, and a host with `embed.js` lets it size itself. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" width="100%" height="${embedHeight}" loading="lazy" style="border:0;max-width:100%" allow="fullscreen"></iframe>`;
