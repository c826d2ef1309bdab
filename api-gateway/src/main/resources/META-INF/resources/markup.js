/**
 * Which characters of a paragraph belong to which statements: pure functions, without a document. All offsets are UTF-16
 * code units, as those of JavaScript's strings are.
 */

const PARTS = ['content', 'cue', 'source'];

/**
 * The pieces of a statement's content, cue and source, each with the paragraph that it lies in.
 *
 * @param {Object} statement as the API answers it
 * @param {number} home index of the paragraph that the statement belongs to
 * @returns {{statement: Object, part: string, paragraph: number, start: number, end: number}[]}
 */
export function pieces(statement, home) {
  return PARTS.filter((part) => statement[part]).flatMap((part) => {
    const span = statement[part];
    const segments = span.segments?.length ? span.segments : [span];
    return segments.map(({ start, end, paragraph }) =>
      ({ statement, part, paragraph: paragraph ?? span.paragraph ?? home, start, end }));
  });
}

/**
 * All statements of an article in reading order, each with its pieces and its number, from 1; `last` is the piece after which
 * the number stands.
 */
export function numbered(paragraphs) {
  return paragraphs
    .flatMap(({ index, statements }) => statements.map((statement) => ({ statement, home: index })))
    .map(({ statement, home }) => {
      const all = pieces(statement, home);
      const contents = all.filter(({ part }) => part === 'content').sort(byPlace);
      return { statement, pieces: all, first: contents[0], last: contents.at(-1) };
    })
    .sort((one, other) => byPlace(one.first, other.first) || other.first.end - one.first.end)
    .map((entry, position) => ({ ...entry, number: position + 1 }));
}

/**
 * Cuts a text where a span begins or ends. The runs do not overlap and together are the text; each names the spans that
 * cover it, however they overlap or nest. Spans beyond the text are cut off, empty ones cover nothing.
 *
 * @param {string} text
 * @param {{start: number, end: number}[]} spans
 * @returns {{start: number, end: number, text: string, spans: Object[]}[]}
 */
export function runs(text, spans) {
  const within = spans
    .map((span) => ({ span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, position) => {
    const start = places[position];
    const covering = within.filter((each) => each.start <= start && end <= each.end).map(({ span }) => span);
    return { start, end, text: text.slice(start, end), spans: covering };
  });
}

/** The innermost of the spans that cover a run: the shortest. Null where there is none. */
export function innermost(spans) {
  return spans.reduce(
    (shortest, span) => (shortest && shortest.end - shortest.start <= span.end - span.start ? shortest : span), null);
}

function byPlace(one, other) {
  return one.paragraph - other.paragraph || one.start - other.start;
}
