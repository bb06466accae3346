/** What stands between the tags of a page is text; scripts and styles are not. */
const parts = /(<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>)/i;

/** A page's HTML with its texts changed and nothing else; `split` puts each tag at an odd place. */
export const changeTexts = (html: string, change: (text: string) => string): string =>
  html
    .split(parts)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
