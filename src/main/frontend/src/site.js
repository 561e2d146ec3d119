import htmx from 'htmx.org';
import { dropAll } from './drafts.js';
import { say } from './words.js';

document.documentElement.classList.add('js');
window.htmx = htmx;
htmx.config.allowEval = false;
document.addEventListener('htmx:configRequest', event => {
  const token = document.querySelector('meta[name=csrf]');
  if (token) event.detail.headers[token.dataset.header] = token.content;
});

// The menu of narrow screens.
const button = document.querySelector('.menu-button');
const menu = document.getElementById('site-menu');
if (button && menu) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const open = menu.classList.toggle('open');
    button.setAttribute('aria-expanded', String(open));
  });
}

// A page that opens with something wrong begins there.
document.querySelector('[data-focus]')?.focus();

// A form is sent once, however often its button is pressed. Coming back by the browser's button makes it usable again.
document.addEventListener('submit', event => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement) || form.method !== 'post') return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'yes';
  form.querySelectorAll('button[type=submit], button:not([type])').forEach(it => it.setAttribute('aria-disabled', 'true'));
  if (form.hasAttribute('data-sign-out')) dropAll();
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach(it => it.removeAttribute('aria-disabled'));
  });
});

// Text in ordinary forms survives a session that ended: kept while the page is open, gone once it was sent.
document.querySelectorAll('form[data-keep]').forEach(form => {
  const name = `gyoryu:draft:${document.getElementById('content')?.dataset.person ?? ''}:${form.dataset.keep}`;
  const areas = [...form.querySelectorAll('textarea')];
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? '{}');
    areas.filter(area => !area.value && kept[area.name]).forEach(area => (area.value = kept[area.name]));
    form.addEventListener('input', () =>
      localStorage.setItem(name, JSON.stringify(Object.fromEntries(areas.map(area => [area.name, area.value])))));
    if (form.dataset.done) localStorage.removeItem(name);
  } catch {
    // Without a store the page itself still holds the text.
  }
});
document.querySelectorAll('[data-drop-draft]').forEach(it => {
  try {
    localStorage.removeItem(`gyoryu:draft:${document.getElementById('content')?.dataset.person ?? ''}:${it.dataset.dropDraft}`);
  } catch {
    // Nothing was kept then.
  }
});

// Korean time decides; who is elsewhere reads their own beside it.
if (new Date().getTimezoneOffset() !== -540) {
  document.querySelectorAll('time[data-local]').forEach(time => {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.valueOf())) return;
    const local = document.createElement('span');
    local.className = 'local-time soft small';
    local.textContent = ` (${say('localTime')}: ${moment.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' })})`;
    time.after(local);
  });
}

// A long text says how much room is left.
document.querySelectorAll('textarea[maxlength]').forEach(area => {
  const counter = document.createElement('span');
  counter.className = 'hint number';
  counter.setAttribute('aria-hidden', 'true');
  const count = () => (counter.textContent = `${area.value.length} / ${area.maxLength}`);
  area.after(counter);
  area.addEventListener('input', count);
  count();
});
