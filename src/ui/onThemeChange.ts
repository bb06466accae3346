/** Calls back when the page's colours may have changed: the site's toggle, or the reader's system; returns the way to stop. */
export function onThemeChange(callback: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const toggle = new MutationObserver(callback);
  system.addEventListener('change', callback);
  toggle.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => {
    system.removeEventListener('change', callback);
    toggle.disconnect();
  };
}
