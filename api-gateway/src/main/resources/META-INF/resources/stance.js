import { element } from './element.js';

const SIGNS = { favor: '▲', against: '▼', neutral: '●' };
const WORDS = { favor: 'in favour', against: 'against', neutral: 'neutral' };

/** Where a speaker stands, in a sign and a word; open where the model abstained. */
export function stanceBadge({ stance, abstained }) {
  return abstained
    ? element('span.badge.open', { title: `Most probable: ${WORDS[stance]}; too uncertain to count` }, '○ open')
    : element(`span.badge.${stance}`, {}, `${SIGNS[stance]} ${WORDS[stance]}`);
}

/** Three probabilities as one bar and in figures. */
export function probabilityBar({ favor, against, neutral }) {
  const shares = [['favor', favor], ['neutral', neutral], ['against', against]];
  return element('div.probabilities', {},
    element('div.bar', { 'aria-hidden': 'true' }, shares.map(([name, share]) => {
      const part = element(`span.${name}`);
      part.style.flexGrow = share;
      return part;
    })),
    element('p.figures', {}, shares.map(([name, share]) =>
      element('span', {}, `${SIGNS[name]} ${WORDS[name]} ${percent(share)}`))));
}

export const percent = (share) => `${Math.round(share * 100)} %`;

/** A number between -1 and 1 with its sign: "+0.42", "−0.42", "0.00". */
export function signed(value) {
  const figures = Math.abs(value).toFixed(2);
  if (Number(figures) === 0) return figures;
  return `${value < 0 ? '−' : '+'}${figures}`;
}
