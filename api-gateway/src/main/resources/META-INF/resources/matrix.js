import { readMatrix } from './api.js';
import { element, empty, failure, loading } from './element.js';
import { signed } from './stance.js';

/** What a cell counts: the statements that the text asserts at first hand. */
const COUNTED = { factuality: 'asserted', secondHand: 'exclude' };
const SIZES = ['5', '10', '20'];

/** Speakers by targets, with the net stance in each cell. */
export async function matrixView(view, { parameters, signal }) {
  const top = SIZES.includes(parameters.get('top')) ? parameters.get('top') : '10';
  const result = element('div', {}, loading('the matrix'));
  view.append(
    element('header.page-head', {},
      element('h1', {}, 'Who stands where'),
      element('p.lead', {}, 'Each cell is what a speaker’s statements say of a target: the share in favour less the share '
        + 'against, from −1 to +1, with its 95 % interval and the number of asserted, first-hand statements. A cell leads to them.'),
      sizePicker(top)),
    result);
  try {
    const matrix = await readMatrix({ top }, signal);
    result.replaceChildren(...(matrix.cells.length ? [matrixTable(matrix), scale()] : [nothing()]));
  } catch (error) {
    if (error.name === 'AbortError') return;
    result.replaceChildren(failure(error, () => {
      view.replaceChildren();
      matrixView(view, { parameters, signal });
    }));
  }
}

function matrixTable({ speakers, targets, cells }) {
  const byPair = new Map(cells.map((cell) => [`${cell.speaker} ${cell.target}`, cell]));
  const row = (speaker) => element('tr', {},
    element('th', { scope: 'row' },
      element('a', { href: `#/statements?speaker=${encodeURIComponent(speaker.id)}` }, speaker.name)),
    targets.map((target) => cellOf(speaker, target, byPair.get(`${speaker.id} ${target.id}`))));
  return element('div.matrix-scroll', { tabindex: 0, role: 'region', 'aria-label': 'Matrix of speakers and targets' },
    element('table.matrix', {},
      element('caption', {}, 'Speakers in rows, targets in columns'),
      element('thead', {}, element('tr', {},
        element('td', {}),
        targets.map((target) => element('th', { scope: 'col' },
          element('a', { href: `#/statements?target=${encodeURIComponent(target.id)}` }, target.name))))),
      element('tbody', {}, speakers.map(row))));
}

function cellOf(speaker, target, cell) {
  if (!cell || cell.n + cell.unscored === 0) {
    return element('td.nothing', {}, element('span.hidden', {}, 'no statements'));
  }
  const query = new URLSearchParams({ speaker: speaker.id, target: target.id, ...COUNTED });
  const link = element('a', {
    href: `#/statements?${query}`,
    'aria-label': `${speaker.name} on ${target.name}: ${inWords(cell)}`,
  }, cell.net === null ? openCell(cell) : scoredCell(cell));
  const direction = !cell.net ? 'level' : cell.net > 0 ? 'favor' : 'against';
  const data = element(`td.${cell.net === null ? 'open' : direction}`, {}, link);
  data.style.setProperty('--strength', Math.abs(cell.net ?? 0));
  return data;
}

function scoredCell({ net, n, interval, unscored }) {
  return [
    element('span.net', {}, signed(net)),
    element('span.count', {}, `n ${n}${unscored ? ` + ${unscored} open` : ''}`),
    element('span.interval', {}, `${signed(interval[0])} to ${signed(interval[1])}`),
  ];
}

function openCell({ unscored }) {
  return [element('span.net', {}, '○'), element('span.count', {}, `${unscored} open`)];
}

function inWords({ net, n, interval, unscored }) {
  const open = unscored ? `, ${unscored} open` : '';
  if (net === null) return `no scored statement${open}`;
  return `net ${signed(net)}, 95 % interval ${signed(interval[0])} to ${signed(interval[1])}, ${n} scored${open}`;
}

function sizePicker(top) {
  return element('p.picker', { role: 'group', 'aria-label': 'Size' }, 'Most frequent ',
    SIZES.map((size) =>
      element('a', { href: `#/matrix?top=${size}`, 'aria-current': size === top ? 'true' : null }, size)));
}

function scale() {
  const steps = [-1, -0.5, 0, 0.5, 1].map((net) => {
    const step = element(`span.${net ? (net > 0 ? 'favor' : 'against') : 'level'}`, {}, net ? signed(net) : '0');
    step.style.setProperty('--strength', Math.abs(net));
    return step;
  });
  return element('p.scale', {}, element('span.end', {}, '▼ against'), steps, element('span.end', {}, '▲ in favour'));
}

function nothing() {
  return empty('No speaker has taken a stance yet. ', element('a', { href: '#/articles' }, 'See the articles'), '.');
}
