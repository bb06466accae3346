/** Tells the page around an embed how tall it is, in Embedly's form and in our own, whenever that changes. */
const smallestChange = 2;
let posted = 0;

function post(): void {
  const content = document.querySelector('main');
  if (!content) return;
  const height = Math.ceil(content.getBoundingClientRect().height);
  if (Math.abs(height - posted) < smallestChange) return;
  posted = height;
  window.parent.postMessage(JSON.stringify({ context: 'iframe.resize', height }), '*');
  window.parent.postMessage({ type: 'earth-mover:height', height }, '*');
}

if (window.parent !== window) {
  const content = document.querySelector('main');
  if (content) new ResizeObserver(post).observe(content);
  void document.fonts.ready.then(post);
}

const theme = new URLSearchParams(window.location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
