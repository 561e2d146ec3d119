// Requests of our pages: with the page's token, JSON in and out, and outcomes that a person can be told.
const csrf = () => document.querySelector('meta[name=csrf]');

/**
 * Sends JSON and answers { ok, status, body } or { expired: true } or { offline: true }; never throws.
 */
export async function send(method, url, body) {
  const token = csrf();
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  if (token) headers[token.dataset.header] = token.content;
  let response;
  try {
    response = await fetch(url, { method, headers, body: JSON.stringify(body), credentials: 'same-origin', redirect: 'manual' });
  } catch {
    return { offline: true };
  }
  // A redirect (to the sign-in page) or a refused token both mean that the session is not the one of this page.
  if (response.type === 'opaqueredirect' || response.status === 401) return { expired: true };
  const json = (response.headers.get('Content-Type') ?? '').includes('json');
  const answer = json ? await response.json().catch(() => ({})) : {};
  if (response.status === 403 && !answer.message) return { expired: true };
  return { ok: response.ok, status: response.status, body: answer };
}

/** The token of a session that began in another tab: without it, saving after a new sign-in would be refused. */
export async function refreshToken() {
  try {
    const response = await fetch(location.href, { credentials: 'same-origin', redirect: 'manual' });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector('meta[name=csrf]');
    const samePerson = page.getElementById('content')?.dataset.person === document.getElementById('content')?.dataset.person;
    if (!fresh || !samePerson) return false;
    csrf().content = fresh.content;
    document.querySelectorAll('input[name=_csrf]').forEach(input => (input.value = fresh.content));
    return true;
  } catch {
    return false;
  }
}
