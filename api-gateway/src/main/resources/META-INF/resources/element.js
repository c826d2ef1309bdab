/**
 * Makes an element. Text only ever becomes a text node, so that nothing that the API answers is read as markup.
 *
 * @param {string} name tag, with classes after dots: "p.notice"
 * @param {Object} [attributes] set as attributes; functions are listened to by their name; null and false are left out
 * @param {...(Node|string|null|Array)} children null is left out, arrays are flattened
 */
export function element(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const node = document.createElement(tag);
  if (classes.length) node.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(key, value);
    else node.setAttribute(key, value === true ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return node;
}

export function loading(what) {
  return element('p.notice.loading', { role: 'status' }, `Loading ${what} …`);
}

export function empty(...message) {
  return element('p.notice', {}, ...message);
}

/** What went wrong, in the words of the problem that the API answered, and a way to try again. */
export function failure(error, retry) {
  const fields = (error.errors ?? []).map(({ field, message }) =>
    element('li', {}, field ? element('code', {}, field) : null, field ? ` ${message}` : message));
  return element('div.notice.failure', { role: 'alert' },
    element('p.failure-title', {}, error.title ?? 'Something went wrong'),
    error.message && error.message !== error.title ? element('p', {}, error.message) : null,
    fields.length ? element('ul', {}, fields) : null,
    retry ? element('button', { type: 'button', click: retry }, 'Try again') : null);
}
