import { analyzeView } from './analyze.js';
import { articlesView } from './article.js';
import { element } from './element.js';
import { matrixView } from './matrix.js';
import { statementsView } from './statements.js';

const VIEWS = {
  articles: { title: 'Articles', show: articlesView },
  matrix: { title: 'Who stands where', show: matrixView },
  statements: { title: 'Statements', show: statementsView },
  analyze: { title: 'Analyse a text', show: analyzeView },
};

const main = document.querySelector('#main');
let leaving = new AbortController();

/** Shows what the address names: `#/articles/{id}?statement=…`, `#/matrix?top=…`, `#/statements?speaker=…&target=…`. */
function navigate({ moveFocus }) {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [name = '', id] = path.split('/').map(decodeURIComponent);
  const known = Object.hasOwn(VIEWS, name || 'articles') ? name || 'articles' : 'articles';
  leaving.abort();
  leaving = new AbortController();
  document.title = `${VIEWS[known].title} · Stancewire`;
  for (const link of document.querySelectorAll('[data-view]')) {
    if (link.dataset.view === known) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const view = element(`div.view.${known}-view`);
  main.replaceChildren(view);
  VIEWS[known].show(view, { id, parameters: new URLSearchParams(query), signal: leaving.signal });
  if (moveFocus) {
    main.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

addEventListener('hashchange', () => navigate({ moveFocus: true }));
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  main.focus();
});
navigate({ moveFocus: false });
