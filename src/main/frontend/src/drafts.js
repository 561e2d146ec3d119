// Typed text that has not reached the server, kept in this browser under the person's name. Cleared when it was saved
// and when the person signs out, so that the next user of the computer does not find it.
const PREFIX = 'gyoryu:draft:';

const person = () => document.getElementById('content')?.dataset.person ?? '';
const key = place => `${PREFIX}${person()}:${place}`;

export function keep(place, draft) {
  try {
    localStorage.setItem(key(place), JSON.stringify({ ...draft, at: Date.now() }));
  } catch {
    // A full or forbidden store: the page itself still holds the text.
  }
}

export function kept(place) {
  try {
    return JSON.parse(localStorage.getItem(key(place)));
  } catch {
    return null;
  }
}

export function drop(place) {
  try {
    localStorage.removeItem(key(place));
  } catch {
    // Nothing was kept then.
  }
}

export function dropAll() {
  try {
    Object.keys(localStorage)
      .filter(name => name.startsWith(PREFIX))
      .forEach(name => localStorage.removeItem(name));
  } catch {
    // Nothing was kept then.
  }
}
