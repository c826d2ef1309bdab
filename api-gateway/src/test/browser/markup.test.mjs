import assert from 'node:assert/strict';
import { test } from 'node:test';
import { innermost, numbered, pieces, runs } from '../../main/resources/META-INF/resources/markup.js';

const covers = (text, spans) => runs(text, spans).map((run) => [run.text, run.spans.map(({ name }) => name).join('+')]);

test('a text without spans is one run', () => {
  assert.deepEqual(covers('He said so.', []), [['He said so.', '']]);
});

test('an empty text has no runs', () => {
  assert.deepEqual(runs('', [{ start: 0, end: 3 }]), []);
});

test('a span cuts the text before and after it', () => {
  assert.deepEqual(covers('He said so.', [{ name: 'cue', start: 3, end: 7 }]), [['He ', ''], ['said', 'cue'], [' so.', '']]);
});

test('nested spans cover their inner run together', () => {
  assert.deepEqual(
    covers('abcdef', [{ name: 'outer', start: 0, end: 6 }, { name: 'inner', start: 2, end: 4 }]),
    [['ab', 'outer'], ['cd', 'outer+inner'], ['ef', 'outer']]);
});

test('overlapping spans share the run where they overlap', () => {
  assert.deepEqual(
    covers('abcdef', [{ name: 'left', start: 0, end: 4 }, { name: 'right', start: 2, end: 6 }]),
    [['ab', 'left'], ['cd', 'left+right'], ['ef', 'right']]);
});

test('offsets are UTF-16 code units', () => {
  assert.deepEqual(covers('😀 said', [{ name: 'cue', start: 3, end: 7 }]), [['😀 ', ''], ['said', 'cue']]);
});

test('spans beyond the text are cut off and empty ones ignored', () => {
  assert.deepEqual(
    covers('abc', [{ name: 'long', start: 1, end: 9 }, { name: 'empty', start: 2, end: 2 }]),
    [['a', ''], ['bc', 'long']]);
});

test('the runs of any spans are the text again, and each is covered by exactly the spans that hold it', () => {
  let seed = 7;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 300; round++) {
    const text = 'x'.repeat(random(40));
    const spans = Array.from({ length: random(8) }, () => {
      const start = random(40);
      return { start, end: start + random(12) };
    });
    const cut = runs(text, spans);
    assert.equal(cut.map((run) => run.text).join(''), text);
    for (const run of cut) {
      assert.deepEqual(run.spans, spans.filter(({ start, end }) => start <= run.start && run.end <= end
        || (start <= run.start && end >= text.length && run.end === text.length)).filter(({ start, end }) => start < end));
    }
  }
});

test('a span in several pieces gives its segments, each in the paragraph that it names', () => {
  const statement = {
    content: { start: 0, end: 20, segments: [{ start: 0, end: 5 }, { start: 12, end: 20, paragraph: 4 }] },
    cue: null,
    source: { start: 2, end: 6, paragraph: 2 },
  };
  assert.deepEqual(
    pieces(statement, 3).map(({ part, paragraph, start, end }) => [part, paragraph, start, end]),
    [['content', 3, 0, 5], ['content', 4, 12, 20], ['source', 2, 2, 6]]);
});

test('statements are numbered in reading order, an outer one before the one within it', () => {
  const at = (id, start, end) => ({ id, content: { start, end } });
  const order = numbered([
    { index: 0, statements: [at('later', 30, 40), at('inner', 5, 9), at('outer', 5, 20)] },
    { index: 1, statements: [at('last', 0, 3)] },
  ]);
  assert.deepEqual(order.map(({ number, statement }) => `${number} ${statement.id}`),
    ['1 outer', '2 inner', '3 later', '4 last']);
});

test('the innermost span is the shortest', () => {
  assert.equal(innermost([{ name: 'outer', start: 0, end: 9 }, { name: 'inner', start: 2, end: 4 }]).name, 'inner');
  assert.equal(innermost([]), null);
});
