// Small comforts for readers with a script: copying citations, and keys. Every page works without them.
// No module, so that it also runs from a disk (`file:`), where browsers refuse to load modules.
'use strict';
{
  const root = new URL('..', document.currentScript.src);

  // What it says stands in the page, in the page's language.
  const status = document.getElementById('toast');
  const say = (words) => {
    status.textContent = '';
    // A message equal to the one before is only spoken when the region was empty in between.
    setTimeout(() => (status.textContent = words), 50);
    setTimeout(() => (status.textContent = ''), 4000);
  };

  // A citation names its page relative to the site's root where the site does not know its own address.
  const withAddress = (text) =>
    text.replace(
      /(^|[\s{"])(articles\/[^\s}"]+)/g,
      (_, before, path) => before + new URL(path, root),
    );

  const copy = async (button) => {
    const text = withAddress(button.closest('.citation').querySelector('pre').textContent);
    try {
      await navigator.clipboard.writeText(text);
      say(status.dataset.copied);
    } catch {
      say(status.dataset.refused);
    }
  };

  for (const button of document.querySelectorAll('button.copy')) {
    button.hidden = false;
    button.addEventListener('click', () => copy(button));
  }

  const keys = document.getElementById('keys');
  keys.querySelector('button').addEventListener('click', () => keys.close());
  const showKeys = () => {
    if (!keys.open) keys.showModal();
  };

  const search = () => {
    const field = document.querySelector('#query, #seek');
    if (field === null) location.assign(new URL('search/', root));
    else field.focus();
  };

  const isField = (target) =>
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]'));

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
    const action = { '/': search, '?': showKeys }[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });

  // Beside the text, notes that need more room than their paragraph move the notes below them, not the text. Where
  // they have fallen far behind, the text waits. Without a script it waits for each.
  const BEHIND = 480;
  const text = document.querySelector('.text');
  const wide = matchMedia('(width >= 62rem)');

  const settle = () => {
    text.classList.toggle('settled', wide.matches);
    const rows = [...text.querySelectorAll(':scope > .passage')].map((passage) => {
      passage.style.marginBlockStart = '';
      return { passage, notes: passage.querySelector(':scope > .notes') };
    });
    text.style.minBlockSize = '';
    if (!wide.matches) return;
    for (const row of rows) {
      row.top = row.passage.offsetTop;
      row.height = row.notes?.offsetHeight ?? 0;
    }
    let free = 0;
    let pushed = 0;
    for (const { passage, notes, top, height } of rows) {
      const behind = free - top - pushed;
      if (notes !== null && behind > BEHIND) {
        passage.style.marginBlockStart = `calc(1rem + ${behind}px)`;
        pushed += behind;
      }
      if (notes === null) continue;
      const at = Math.max(free, top + pushed);
      notes.style.insetBlockStart = `${at}px`;
      free = at + height + 12;
    }
    text.style.minBlockSize = `${free}px`;
  };

  if (text !== null) {
    settle();
    let width = text.offsetWidth;
    new ResizeObserver(() => {
      if (text.offsetWidth === width) return;
      width = text.offsetWidth;
      settle();
    }).observe(text);
    text.addEventListener('toggle', settle, true);
    addEventListener('load', settle);
  }

  // A place in the text that is inside a closed part of the page is opened before it is shown.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    target?.closest('details:not([open])')?.setAttribute('open', '');
  };
  addEventListener('hashchange', reveal);
  reveal();
}
