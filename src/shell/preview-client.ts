/** Where the preview's own files are served; none of them is part of the site. */
export const OWN = '/__news-archive/';

/**
 * The page's side of the preview: it loads the page anew when the site has changed, where it was scrolled to, and shows
 * what a person should know about the seeds. Everything from a seed is put there as text.
 */
export const CLIENT_SCRIPT = `
const at = 'news-archive scroll ' + location.pathname;
const kept = sessionStorage.getItem(at);
if (kept !== null) {
  sessionStorage.removeItem(at);
  addEventListener('load', () => scrollTo(0, Number(kept)));
}
new EventSource('${OWN}reload').addEventListener('change', () => {
  sessionStorage.setItem(at, String(scrollY));
  location.reload();
});
const make = (name, text = '') => Object.assign(document.createElement(name), { textContent: text });
fetch('${OWN}findings')
  .then((answer) => answer.json())
  .then(({ failure, findings, more }) => {
    if (failure === null && findings.length === 0) return;
    const panel = make('details');
    panel.className = 'news-archive-findings';
    panel.lang = 'en';
    panel.open = failure !== null;
    panel.append(make('summary', failure === null ? findings.length + more + ' to look at' : 'The site was not built'));
    if (failure !== null) panel.append(make('p', failure));
    const list = make('ul');
    for (const { place, severity, reason, cure } of findings) {
      const item = make('li');
      item.append(make('b', place), make('span', ' ' + severity + ': ' + reason));
      if (cure !== '') item.append(make('em', ' → ' + cure));
      list.append(item);
    }
    panel.append(list);
    if (more > 0) panel.append(make('p', 'and ' + more + ' more: news-archive check'));
    document.body.append(panel);
  });
`;

export const CLIENT_STYLE = `
.news-archive-findings {
  position: fixed; inset: auto 0.75rem 0.75rem auto; z-index: 1000;
  max-inline-size: min(40rem, calc(100vw - 1.5rem)); max-block-size: 60vh; overflow: auto;
  padding: 0.5rem 0.75rem; border: 1px solid; border-radius: 0.25rem;
  background: Canvas; color: CanvasText; font: 0.85rem/1.4 system-ui, sans-serif;
}
.news-archive-findings summary { cursor: pointer; font-weight: 600; }
.news-archive-findings ul { margin: 0.5rem 0 0; padding-inline-start: 1rem; }
.news-archive-findings li { margin-block: 0.4rem; overflow-wrap: anywhere; }
@media print { .news-archive-findings { display: none; } }
`;
