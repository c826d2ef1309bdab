const BASE = '/api/v1';

/** An answer that is not a success: an RFC 9457 problem, or a gateway that cannot be reached (status 0). */
export class ApiError extends Error {
  constructor(status, title, detail, errors = []) {
    super(detail ?? title);
    this.status = status;
    this.title = title;
    this.errors = errors;
  }
}

export const listArticles = (parameters, signal) => get('/articles', parameters, signal);
export const readArticle = (id, signal) => get(`/articles/${encodeURIComponent(id)}`, {}, signal);
export const listStatements = (parameters, signal) => get('/statements', parameters, signal);
export const readMatrix = (parameters, signal) => get('/stances/matrix', parameters, signal);
export const readSpeaker = (id, signal) => get(`/speakers/${encodeURIComponent(id)}`, {}, signal);
export const readTarget = (id, signal) => get(`/targets/${encodeURIComponent(id)}`, {}, signal);

export function analyze(text, signal) {
  return send(`${BASE}/analyze`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ text }),
    signal,
  });
}

function get(path, parameters, signal) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return send(`${BASE}${path}${query.size ? `?${query}` : ''}`, { headers: { Accept: 'application/json' }, signal });
}

async function send(url, request) {
  const response = await reach(url, request);
  const body = await response.json().catch(() => null);
  if (!response.ok) {
    throw new ApiError(
      response.status, body?.title ?? `Error ${response.status}`, body?.detail, body?.errors);
  }
  if (body === null) throw new ApiError(response.status, 'The answer could not be read');
  return body;
}

async function reach(url, request) {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new ApiError(0, 'The gateway cannot be reached', 'It may still be starting, or it was stopped.');
  }
}
