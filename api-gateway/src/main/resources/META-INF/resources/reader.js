import { element } from './element.js';
import { innermost, numbered, runs } from './markup.js';
import { speakerNames, statementPanel } from './panel.js';
import { signed } from './stance.js';

const NOBODY = 'Nobody is quoted or reported in this text.';

/**
 * A text with its statements marked, and beside it the one that is pointed at, focused or chosen.
 *
 * @param {Object[]} paragraphs as the API answers them
 * @param {{model?: string, linked: boolean, chosen?: string, onChoose?: function(string|null), none?: string}} options `linked`
 *     says whether ids hold beyond this text, `chosen` is the id of the statement to show first, `none` what to say where there
 *     is no statement
 */
export function reader(paragraphs, { model, linked, chosen, onChoose = () => {}, none = NOBODY }) {
  const entries = numbered(paragraphs);
  const spans = entries.flatMap((entry) => entry.pieces.map((piece) => ({ ...piece, number: entry.number })));
  const panel = element('aside.panel', { 'aria-live': 'polite', 'aria-label': 'The statement' });
  const text = element('div.text', {}, paragraphs.map((paragraph) =>
    paragraphSection(paragraph, spans.filter((span) => span.paragraph === paragraph.index), entries)));
  const root = element('div.reader', {}, text, panel);
  const noteOf = (number) => text.querySelector(`.note[data-number="${number}"]`);
  let pinned = null;

  const show = (number) => {
    for (const run of text.querySelectorAll('[data-numbers]')) {
      run.classList.toggle('is-shown', run.dataset.numbers.split(' ').includes(String(number)));
    }
    text.classList.toggle('has-shown', number !== null);
    root.classList.toggle('is-pinned', pinned !== null);
    const context = { total: entries.length, model, entries, linked, choose };
    panel.replaceChildren(...(number === null
      ? invitation(entries, none)
      : [closeButton(() => choose(null)), ...statementPanel(entries[number - 1], context).flat()]));
  };
  const choose = (number) => {
    pinned = number;
    for (const note of text.querySelectorAll('.note')) {
      note.setAttribute('aria-pressed', String(Number(note.dataset.number) === pinned));
    }
    show(number);
    if (number !== null) requestAnimationFrame(() => noteOf(number).scrollIntoView({ block: 'nearest' }));
    onChoose(number === null ? null : entries[number - 1].statement.id);
  };

  text.addEventListener('click', (event) => {
    const number = numberAt(event.target);
    if (number !== null) choose(number === pinned ? null : number);
  });
  text.addEventListener('focusin', (event) => show(numberAt(event.target) ?? pinned));
  text.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') show(numberAt(event.target) ?? pinned);
  });
  text.addEventListener('pointerleave', () => show(pinned));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && pinned !== null) choose(null);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step && event.target.matches('.note')) {
      event.preventDefault();
      const number = Math.min(entries.length, Math.max(1, Number(event.target.dataset.number) + step));
      noteOf(number).focus();
    }
  });

  pinned = entries.find(({ statement }) => statement.id === chosen)?.number ?? null;
  choose(pinned);
  return root;
}

/** What the marks mean. */
export function legend() {
  return element('p.legend', {}, 'Marked: ',
    element('span.mark.source', {}, 'who speaks'), ' ',
    element('span.mark.cue', {}, 'the words that attribute'), ' ',
    element('span.mark.content', {}, 'what is said'));
}

function invitation(entries, none) {
  return [element('p.eyebrow', {}, entries.length === 1 ? '1 statement' : `${entries.length} statements`),
    element('p.quiet', {}, entries.length
      ? 'Point at a marked passage, or move to its number with Tab and the arrow keys, to see who says it and where they stand.'
      : none)];
}

function closeButton(close) {
  return element('button.close', { type: 'button', 'aria-label': 'Close the statement', click: close }, '×');
}

function paragraphSection({ index, kind, text, sentiment }, spans, entries) {
  const notes = entries.filter(({ last }) => last.paragraph === index);
  const words = runs(text, spans).flatMap((run) => [
    markedRun(run),
    ...notes.filter(({ last }) => Math.min(last.end, text.length) === run.end).map(noteButton),
  ]);
  return element(`section.paragraph.${kind}`, {},
    element(kind === 'heading' ? 'h2' : 'p', {}, words),
    sentiment && kind !== 'heading' ? tone(sentiment) : null);
}

function markedRun({ text, spans }) {
  if (!spans.length) return text;
  const depth = spans.filter(({ part }) => part === 'content').length;
  const parts = [...new Set(spans.map(({ part }) => part))];
  return element(`span.mark.${parts.join('.')}`, {
    'data-depth': Math.min(depth, 3),
    'data-number': innermost(spans).number,
    'data-numbers': [...new Set(spans.map(({ number }) => number))].join(' '),
  }, text);
}

function noteButton({ statement, number }) {
  return element('button.note', {
    type: 'button',
    'data-number': number,
    'data-numbers': number,
    'aria-pressed': 'false',
    'aria-label': `Statement ${number}, ${speakerNames(statement)}`,
  }, String(number));
}

function tone({ label, score }) {
  return element(`p.tone.${label}`, { title: 'Sentiment of the paragraph, from −1 to 1' },
    element('span', {}, label), ' ', element('span.figure', {}, signed(score)));
}

function numberAt(node) {
  const mark = node.closest('[data-number]');
  return mark ? Number(mark.dataset.number) : null;
}
