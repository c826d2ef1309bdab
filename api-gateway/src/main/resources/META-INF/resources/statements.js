import { listStatements, readSpeaker, readTarget } from './api.js';
import { element, empty, failure, loading } from './element.js';
import { speakerNames } from './panel.js';
import { stanceBadge } from './stance.js';

/** Filters that a link sets and the form keeps, and those that the form has fields for. */
const KEPT = ['speaker', 'target', 'articleId', 'outlet', 'factuality', 'secondHand'];
const LABELS = { articleId: 'article', outlet: 'outlet', factuality: 'factuality', secondHand: 'second-hand' };
const FILTERS = [...KEPT, 'stance', 'type', 'q'];

/** Statements, newest first, by the filters that the address names. */
export async function statementsView(view, { parameters, signal }) {
  const filters = Object.fromEntries(FILTERS.map((name) => [name, parameters.get(name)]).filter(([, value]) => value));
  const subject = element('p.lead', { 'aria-live': 'polite' });
  const items = element('ol.statements');
  const rest = element('div', {}, loading('the statements'));
  view.append(
    element('header.page-head', {}, element('h1', {}, 'Statements'), subject, filterForm(filters)), items, rest);
  describe(filters, signal).then((words) => subject.append(...words));

  const add = async (cursor) => {
    try {
      const { items: statements, next, total, totalExact } = await listStatements({ ...filters, cursor }, signal);
      const first = items.children.length;
      items.append(...statements.map(statementItem));
      rest.replaceChildren(...ending(items.children.length, total, totalExact, next && (() => add(next))));
      if (cursor) items.children[first]?.querySelector('a').focus();
    } catch (error) {
      if (error.name !== 'AbortError') rest.replaceChildren(failure(error, () => add(cursor)));
    }
  };
  await add();
}

function statementItem(statement) {
  const { articleId, article, id, content, cue, speakers, stances, outlet, publishedAt } = statement;
  const day = publishedAt && new Date(publishedAt).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
  const place = [article?.title ?? 'the article', outlet, day].filter(Boolean).join(', ');
  return element('li', {},
    element('p.who', {}, element('strong', {}, speakerNames(statement)),
      speakers[0]?.role ? element('span.quiet', {}, `, ${speakers[0].role}`) : null,
      cue ? element('span.mark.cue', {}, cue.text) : null),
    element('blockquote', {}, content.text),
    stances.length ? element('ul.verdicts', {}, stances.map((stance) =>
      element('li', {}, stanceBadge(stance), ` ${stance.target.name}`))) : null,
    element('p.where', {},
      element('a', { href: `#/articles/${articleId}?statement=${encodeURIComponent(id)}` }, `In ${place}`),
      element('span.quiet', {}, [statement.type, statement.factuality, statement.reportedIn && 'second-hand']
        .filter(Boolean).join(', '))));
}

function ending(shown, total, totalExact, more) {
  if (!shown) return [empty('No statement is like that. ', element('a', { href: '#/statements' }, 'Show all'), '.')];
  const all = totalExact ? total : `more than ${total}`;
  return [
    element('p.quiet', { role: 'status' }, `${shown} of ${all} statements`),
    ...(more ? [element('button', { type: 'button', click: more }, 'More statements')] : []),
  ];
}

async function describe({ speaker, target, ...others }, signal) {
  const name = (reading, id) => reading(id, signal).then((answer) => answer.name, () => id);
  const [who, whom] = await Promise.all([
    speaker ? name(readSpeaker, speaker) : null, target ? name(readTarget, target) : null]);
  const kept = KEPT.filter((filter) => others[filter]).map((filter) => `${LABELS[filter]}: ${others[filter]}`);
  if (!who && !whom && !kept.length) return ['Who said what, newest first.'];
  return [
    ...(who ? ['By ', element('strong', {}, who), ' '] : []),
    ...(whom ? ['about ', element('strong', {}, whom), ' '] : []),
    kept.length ? `(${kept.join(', ')}) ` : '',
    element('a', { href: '#/statements' }, 'Show all'),
  ];
}

function filterForm(filters) {
  const go = (event) => {
    event.preventDefault();
    const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    for (const name of KEPT) if (filters[name]) query.set(name, filters[name]);
    location.hash = `#/statements${query.size ? `?${query}` : ''}`;
  };
  const form = element('form.filters', { submit: go, role: 'search' },
    element('label', {}, 'Words', element('input', { name: 'q', type: 'search', value: filters.q })),
    choice('Stance', 'stance', ['favor', 'against', 'neutral'], filters.stance),
    choice('Type', 'type', ['direct', 'mixed', 'indirect'], filters.type),
    element('button', { type: 'submit' }, 'Find'));
  return form;
}

function choice(label, name, values, chosen) {
  return element('label', {}, label, element('select', { name },
    element('option', { value: '' }, 'any'),
    values.map((value) => element('option', { value, selected: value === chosen }, value))));
}
