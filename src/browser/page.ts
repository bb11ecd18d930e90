import { siteRoot } from './files.ts';

// What every page does: it brings the larger programs when a reader wants them. No page needs it to be read.

const loaded = new Set<string>();

function load(name: string): void {
  if (loaded.has(name)) return;
  loaded.add(name);
  const script = document.createElement('script');
  script.src = `${siteRoot}assets/${name}.js`;
  document.head.append(script);
}

function markIfAsked(): void {
  if (/[#&](?:q|phrase)=/u.test(location.hash) && document.querySelector('[itemprop=articleBody]')) load('marks');
}

// A page opened as a file has no worker, and needs none.
if (location.protocol.startsWith('http') && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Where storage is refused the page is read all the same.
    navigator.serviceWorker.register(`${siteRoot}offline-worker.js`).catch(() => undefined);
  });
}

const box = document.querySelector<HTMLInputElement>('form[role=search] input[name=q]');

box?.addEventListener('focus', () => {
  load('suggest');
});

addEventListener('hashchange', markIfAsked);
markIfAsked();

addEventListener('keydown', (event) => {
  // On an Arabic keyboard the key of the slash gives U+0638.
  const isSlash = event.key === '/' || (event.key === '\u0638' && event.code === 'Slash');
  const isTyping = (event.target as Element).matches('input, select, textarea, [contenteditable]');
  if (!isSlash || isTyping || event.ctrlKey || event.altKey || event.metaKey || !box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
