import { listArticles, readArticle } from './api.js';
import { element, empty, failure, loading } from './element.js';
import { legend, reader } from './reader.js';

const POLL_MILLIS = 2000;
const UNTITLED = 'Untitled article';
const NONE = { analysing: 'The text is still being analysed.', unsupported: 'Only English is analysed.' };
const STATUS = {
  analysing: 'being analysed',
  complete: 'complete',
  unsupported: 'not in English',
  incomplete: 'incomplete',
};

/** The articles, newest first, and one of them to read: the one that the address names, else the newest. */
export function articlesView(view, { id, parameters, signal }) {
  const list = element('div.article-list');
  const page = element('article.article');
  view.append(element(`div.articles${id ? '.has-chosen' : ''}`, {},
    element('nav.rail', { 'aria-label': 'Articles' }, element('h2', {}, 'Articles'), list), page));
  if (id) showArticle(page, id, parameters.get('statement'), signal);
  else page.append(loading('the newest article'));
  return showList(list, page, id, signal);
}

async function showList(list, page, id, signal) {
  list.replaceChildren(loading('the articles'));
  const items = element('ol');
  const add = async (cursor) => {
    const { items: articles, next, total, totalExact } = await listArticles({ limit: 50, cursor }, signal);
    items.append(...articles.map((article) => articleLink(article, article.id === id)));
    const shown = `${items.children.length} of ${totalExact ? total : `more than ${total}`}`;
    list.replaceChildren(items, ...(next ? [element('p.quiet', {}, shown), moreButton(() => addOrFail(next))] : []));
    return articles;
  };
  const addOrFail = (cursor) => add(cursor).catch((error) => fail(error, () => addOrFail(cursor)));
  const fail = (error, again) => {
    if (error.name !== 'AbortError') list.replaceChildren(items, failure(error, again));
  };
  try {
    const [newest] = await add();
    if (!newest) {
      list.replaceChildren(empty('No articles yet.'));
      if (!id) page.replaceChildren(firstSteps());
    } else if (!id) {
      items.querySelector('a').setAttribute('aria-current', 'true');
      await showArticle(page, newest.id, null, signal);
    }
  } catch (error) {
    fail(error, () => showList(list, page, id, signal));
    if (!id) page.replaceChildren();
  }
}

async function showArticle(page, id, chosen, signal) {
  if (!page.hasChildNodes()) page.append(loading('the article'));
  try {
    const article = await readArticle(id, signal);
    page.replaceChildren(...articleContent(article, chosen));
    if (article.status === 'analysing') {
      setTimeout(() => signal.aborted || showArticle(page, id, currentStatement(), signal), POLL_MILLIS);
    }
  } catch (error) {
    if (error.name === 'AbortError') return;
    page.replaceChildren(backLink(), failure(error, () => {
      page.replaceChildren();
      showArticle(page, id, chosen, signal);
    }));
  }
}

function articleContent(article, chosen) {
  const { id, paragraphs, status, failed = [] } = article;
  return [
    backLink(),
    element('header.article-head', {},
      element('h1', {}, article.title ?? UNTITLED),
      element('p.byline', {}, byline(article).map((part) => element('span', {}, part)), statusBadge(status))),
    status === 'unsupported' ? empty('This article is not in English, so it was not analysed.') : null,
    failed.length ? failedParagraphs(failed) : null,
    paragraphs.length && status !== 'unsupported' ? legend() : null,
    reader(paragraphs, { linked: true, chosen, onChoose: (statement) => keepInAddress(id, statement), none: NONE[status] }),
  ].filter((node) => node !== null);
}

function articleLink(article, current) {
  const headline = element('span.headline', {}, article.title ?? article.beginning ?? UNTITLED);
  return element('li', {}, element('a', { href: `#/articles/${article.id}`, 'aria-current': current ? 'true' : null },
    headline,
    element('span.byline', {}, byline(article).map((part) => element('span', {}, part)), statusBadge(article.status))));
}

function byline({ outlet, author, publishedAt, publishedAtInferred }) {
  const day = publishedAt && new Date(publishedAt).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  return [outlet, author, day && (publishedAtInferred ? `received ${day}` : day)].filter(Boolean);
}

function statusBadge(status) {
  return element(`span.status.${status}`, {}, STATUS[status] ?? status);
}

function failedParagraphs(failed) {
  return element('div.notice.failure', {},
    element('p.failure-title', {}, 'Some paragraphs could not be analysed'),
    element('ul', {}, failed.map(({ paragraph, reason }) => element('li', {}, `Paragraph ${paragraph + 1}: ${reason}`))));
}

function firstSteps() {
  return empty('Nothing has been read yet. Post an article to ', element('code', {}, '/api/v1/articles'),
    ', or try a text under ', element('a', { href: '#/analyze' }, 'Analyse'), '.');
}

function backLink() {
  return element('p.back', {}, element('a', { href: '#/articles' }, '← All articles'));
}

function moreButton(add) {
  return element('button', { type: 'button', click: add }, 'More articles');
}

function currentStatement() {
  return new URLSearchParams(location.hash.split('?')[1]).get('statement');
}

function keepInAddress(id, statement) {
  if (!statement && !currentStatement()) return;
  history.replaceState(null, '', `#/articles/${id}${statement ? `?statement=${encodeURIComponent(statement)}` : ''}`);
}
