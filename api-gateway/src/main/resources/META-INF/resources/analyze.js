import { analyze } from './api.js';
import { element, empty, failure, loading } from './element.js';
import { legend, reader } from './reader.js';

let draft = '';

/** A text of the user's own, analysed without being stored. */
export function analyzeView(view, { signal }) {
  const text = element('textarea', {
    id: 'text',
    rows: 8,
    required: true,
    placeholder: 'Jane Doe, the mayor, said that “the new bridge is a gift to the city.”',
    input: () => { draft = text.value; },
    keydown: (event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(); },
  });
  text.value = draft;
  const button = element('button.primary', { type: 'submit' }, 'Analyse');
  const result = element('section', { 'aria-label': 'Result' });
  const submit = async (event) => {
    event?.preventDefault();
    button.disabled = true;
    result.replaceChildren(loading('the analysis'));
    try {
      result.replaceChildren(...answer(await analyze(text.value, signal)));
    } catch (error) {
      if (error.name !== 'AbortError') result.replaceChildren(failure(error, () => submit()));
    } finally {
      button.disabled = false;
    }
  };
  const form = element('form.analyze', { submit },
    element('label', { for: 'text' }, 'Text, in English; a line break begins a new paragraph'),
    text,
    element('p.actions', {}, button, element('span.quiet', {}, 'Nothing is stored. Ctrl + Enter analyses too.')));
  view.append(
    element('header.page-head', {}, element('h1', {}, 'Analyse a text'),
      element('p.lead', {}, 'See who says what in a text of yours, and where they stand.')),
    form, result);
}

function answer({ paragraphs, model }) {
  if (!paragraphs.length) return [empty('There is nothing to analyse in this text.')];
  return [legend(), reader(paragraphs, { model, linked: false })];
}
