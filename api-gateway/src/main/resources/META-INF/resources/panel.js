import { element } from './element.js';
import { percent, probabilityBar, stanceBadge } from './stance.js';

const UNCERTAIN = { negated: 'denied by the text', hypothetical: 'hypothetical', question: 'asked, not asserted' };

/**
 * Who says what, and where they stand: the details of one statement.
 *
 * @param {{statement: Object, number: number}} entry
 * @param {number} total how many statements the text has
 * @param {string|undefined} model that decided
 * @param {Object[]} entries all statements of the text, for links between them
 * @param {boolean} linked whether the ids hold beyond this text
 * @param {function(number)} choose chooses another statement by its number
 */
export function statementPanel({ statement, number }, { total, model, entries, linked, choose }) {
  return [
    element('p.eyebrow', {}, `Statement ${number} of ${total}`),
    element('h2', {}, speakerNames(statement)),
    statement.speakers.map((speaker) => speakerLine(speaker, linked)),
    element('ul.facts', {},
      element('li', {}, statement.type),
      element('li', {}, UNCERTAIN[statement.factuality] ?? statement.factuality),
      statement.reportedIn ? element('li', {}, reportedBy(statement.reportedIn, entries, choose)) : null),
    element('blockquote', {}, statement.content.text),
    element('h3', {}, 'Where they stand'),
    statement.stances.length
      ? element('ul.stances', {}, statement.stances.map((stance) => stanceItem(stance, statement, linked)))
      : element('p.quiet', {}, 'No target was found in what is said.'),
    element('p.model', {}, 'Decided by ', element('code', {}, statement.model ?? model ?? 'an unnamed model')),
  ];
}

export function speakerNames({ speakers, source }) {
  if (speakers.length) return speakers.map(({ name }) => name).join(', ');
  return source ? `“${source.text}” (speaker open)` : 'Nobody is named';
}

function speakerLine({ id, name, kind, role, confidence }, linked) {
  return element('p.speaker', {},
    role ? element('span.role', {}, role) : null,
    element('span.quiet', {}, `${kind}, ${percent(confidence)} certain that it is ${name}`),
    linked ? element('a', { href: `#/statements?speaker=${encodeURIComponent(id)}` }, 'All their statements') : null);
}

function reportedBy(id, entries, choose) {
  const outer = entries.find(({ statement }) => statement.id === id);
  if (!outer) return 'second-hand';
  return element('button.link', { type: 'button', click: () => choose(outer.number) },
    `second-hand, within statement ${outer.number}`);
}

function stanceItem(stance, { speakers }, linked) {
  const { id, name, kind } = stance.target;
  const query = new URLSearchParams({ ...(speakers.length === 1 ? { speaker: speakers[0].id } : {}), target: id });
  return element(`li${stance.abstained ? '.is-open' : ''}`, {},
    element('div.stance-head', {},
      linked ? element('a.target', { href: `#/statements?${query}` }, name) : element('span.target', {}, name),
      stanceBadge(stance)),
    element('p.quiet', {}, stance.abstained
      ? `${kind}; ${percent(stance.confidence)} is too uncertain to count`
      : `${kind}; ${percent(stance.confidence)} certain`),
    probabilityBar(stance.probabilities));
}
