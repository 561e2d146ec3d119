// Shows a form file on a page and brings what is typed to the server. The page says how:
//   <div id="form" data-save="url" data-autosave data-place="key" data-next="url">   an answer that is saved while typing
//   <div id="form" data-save="url" data-place="key">                                 a task that is completed once
// with its schema, values and what else it needs as JSON in <script type="application/json" id="form-data">.
import { Form } from '@bpmn-io/form-js-viewer';
import { budgetSums } from './budget-sums.js';
import { drop, keep, kept } from './drafts.js';
import { Problems } from './problems.js';
import { refreshToken, send } from './requests.js';
import { clockTime, say, sayForm } from './words.js';

const host = document.getElementById('form');
const { schema, values, context, base, problems: known = [], limits } = JSON.parse(document.getElementById('form-data').textContent);
const place = host.dataset.place;
const autosave = host.hasAttribute('data-autosave');
const keys = topLevelKeys(schema.components);

const form = new Form({ container: host, additionalModules: [{ translate: ['value', sayForm] }] });
const problems = new Problems(form, schema, host);
const state = document.getElementById('form-state');
const alertBox = document.getElementById('form-alert');

let savedBase = base;
let touched = false;
let dirty = false;
let saving = null;
let timer = null;
let retryAfter = 2000;

await form.importSchema(schema, { ...context, ...values });
host.removeAttribute('aria-busy');
labelRows();
if (limits) budgetSums(form, limits, document.getElementById('budget-sums'));
form.on('changed', labelRows);
offerKept();
if (known.length) problems.show(known);
// The form fills in defaults and sums by itself; only what a person does is saved.
['input', 'pointerdown', 'keydown'].forEach(kind => host.addEventListener(kind, () => (touched = true), true));
form.on('field.updated', () => touched && changed());
form.on('submit', () => go());
document.getElementById('form-save')?.addEventListener('click', () => (autosave ? save(true) : go()));
document.getElementById('form-next')?.addEventListener('click', () => go());
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && autosave && dirty && save());
window.addEventListener('online', () => autosave && dirty && save());
window.addEventListener('beforeunload', event => {
  // The text is in the local store already; the question is only for a request under way.
  if (saving) event.preventDefault();
});

/** What the fields hold, for the keys of this form alone; a list that was emptied is an empty list. */
function typed() {
  const data = form._getSubmitData();
  for (const [key, list] of keys) {
    if (list && data[key] === undefined && isShown(key)) data[key] = [];
  }
  return Object.fromEntries([...keys.keys()].filter(key => data[key] !== undefined).map(key => [key, data[key]]));
}

function isShown(key) {
  return host.querySelector(`[data-list="${key}"]`) !== null || (form._getState().data[key] ?? []).length === 0;
}

function changed() {
  dirty = true;
  keep(place, { values: typed(), base: savedBase });
  if (!autosave) return;
  say_(say('unsaved'));
  clearTimeout(timer);
  timer = setTimeout(() => save(), 1200);
}

/** Saves what is typed; one request at a time, and what is typed meanwhile goes with the next. */
async function save(asked = false) {
  clearTimeout(timer);
  if (saving) {
    await saving;
    return dirty ? save(asked) : true;
  }
  saving = attempt(asked);
  try {
    return await saving;
  } finally {
    saving = null;
  }
}

async function attempt(asked) {
  dirty = false;
  say_(say('saving'));
  const answer = await send('PUT', host.dataset.save, { base: savedBase, values: typed() });
  if (answer.ok) {
    savedBase = answer.body.base;
    retryAfter = 2000;
    if (!dirty) drop(place);
    else keep(place, { values: typed(), base: savedBase });
    tell(null);
    say_(say('saved', { time: clockTime() }), asked);
    return true;
  }
  dirty = true;
  return explain(answer, () => attempt(asked), () => save(asked));
}

/** Says what went wrong; answers whether it was put right at once. */
async function explain(answer, again, later) {
  say_(say('unsaved'));
  if (answer.offline) {
    tell(say('offline'), 'warn');
    retry(later);
  } else if (answer.expired) {
    if (!explain.refreshed && (await refreshToken())) {
      explain.refreshed = true;
      const done = await again();
      explain.refreshed = false;
      return done;
    }
    tell(say('expired'), 'bad', [{ text: say('signIn'), href: '/login', blank: true }]);
  } else if (answer.status === 412) {
    tell(say('stale'), 'bad', [{ text: say('openNewest'), href: location.href }]);
  } else if (answer.status === 422) {
    tell(null);
    problems.show(answer.body.problems ?? [], say('refused'));
  } else if (answer.status === 409 || answer.status === 404 || answer.status === 403) {
    tell(answer.body.message ?? say('failed'), 'bad');
  } else {
    tell(say('failed'), 'warn');
    retry(later);
  }
  return false;
}

function retry(again) {
  if (!autosave) return;
  clearTimeout(timer);
  timer = setTimeout(again, retryAfter);
  retryAfter = Math.min(retryAfter * 2, 60000);
}

/** On with it: to the next step, or the task is completed. What is missing is shown once; a draft may go on without. */
async function go() {
  const wrong = problems.fromForm(form.validate());
  if (wrong.length && !(autosave && go.warned)) {
    go.warned = true;
    problems.show(wrong, undefined, autosave && { text: say('later'), act: next });
    return;
  }
  await (autosave ? next() : complete());
}

async function next() {
  if (await save()) location.assign(host.dataset.next);
}

async function complete() {
  if (saving) return;
  const buttons = document.querySelectorAll('#form-save, #form-next');
  buttons.forEach(button => button.setAttribute('aria-disabled', 'true'));
  saving = send('POST', host.dataset.save, { values: typed() });
  const answer = await saving;
  saving = null;
  if (answer.ok) {
    drop(place);
    location.assign(answer.body.next);
    return;
  }
  buttons.forEach(button => button.removeAttribute('aria-disabled'));
  await explain(answer, complete, complete);
}

/** Text that never reached the server comes back, or is offered when the step has changed since. */
function offerKept() {
  const mine = kept(place);
  if (!mine) return;
  if (JSON.stringify(mine.values) === JSON.stringify(typed())) {
    drop(place);
    return;
  }
  const time = new Date(mine.at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  const use = async () => {
    await form.importSchema(schema, { ...context, ...values, ...mine.values });
    changed();
  };
  if (mine.base === savedBase) {
    use();
    tell(say('restored', { time }), 'good');
  } else {
    tell(say('newer', { time }), 'warn', [
      { text: say('useMine'), act: () => (tell(null), use()) },
      { text: say('dropMine'), act: () => (tell(null), drop(place)) },
    ]);
  }
}

function tell(text, tone = 'warn', choices = []) {
  alertBox.hidden = !text;
  alertBox.className = `notice ${tone}`;
  alertBox.replaceChildren();
  if (!text) return;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  alertBox.append(paragraph);
  if (choices.length === 0) return;
  const row = document.createElement('p');
  row.className = 'choices';
  for (const choice of choices) {
    const link = document.createElement(choice.href ? 'a' : 'button');
    link.textContent = choice.text;
    link.className = 'krds-btn small secondary';
    if (choice.href) link.href = choice.href;
    else link.type = 'button';
    if (choice.blank) link.target = '_blank';
    if (choice.act) link.addEventListener('click', choice.act);
    row.append(link);
  }
  alertBox.append(row);
}

function say_(text, aloud = false) {
  if (state) state.textContent = text;
  if (aloud) document.getElementById('announcer').textContent = text;
}

/** The viewer names the rows of a list in English only. */
function labelRows() {
  requestAnimationFrame(() =>
    host.querySelectorAll('.fjs-repeat-row-remove').forEach((button, index) => {
      const rows = [...button.closest('.fjs-repeat-row-container')?.parentElement?.children ?? []];
      const number = rows.indexOf(button.closest('.fjs-repeat-row-container')) + 1 || index + 1;
      const label = say('removeEntry', { number });
      if (button.getAttribute('aria-label') !== label) button.setAttribute('aria-label', label);
    }));
}

function topLevelKeys(components, found = new Map()) {
  for (const component of components ?? []) {
    if (component.type === 'group' && !component.path) topLevelKeys(component.components, found);
    else if (component.path) found.set(component.path, component.type === 'dynamiclist');
    else if (component.key) found.set(component.key, false);
  }
  return found;
}
