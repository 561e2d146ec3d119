// The sums of a budget while it is typed: per source what was given, what the lines come to, and what is missing.
import { say, won } from './words.js';

const SOURCES = [
  ['grant', 'requestedAmount'],
  ['own', 'ownFunds'],
  ['local', 'localFunds'],
  ['other', 'otherFunds'],
];

export function budgetSums(form, limits, box) {
  if (!box) return;
  const draw = () => {
    const data = form._getState().data;
    const rows = SOURCES.map(([source, key]) => ({
      name: say(source),
      given: amount(data[key]),
      lines: (data.budget ?? []).filter(line => line.source === source).reduce((sum, line) => sum + product(line), 0),
    }));
    const total = rows.reduce((sum, row) => ({ given: sum.given + row.given, lines: sum.lines + row.lines }), { given: 0, lines: 0 });
    const balanced = rows.every(row => row.given === row.lines) && total.given > 0;
    box.hidden = false;
    box.replaceChildren(table([...rows, { name: say('total'), ...total }]), remarks(balanced, rows, total, limits));
  };
  form.on('changed', draw);
  draw();
}

const amount = value => Number(value) || 0;
const product = line => amount(line.unitPrice) * amount(line.quantity) * amount(line.times);

function table(rows) {
  const wrap = element('div', 'table-wrap');
  wrap.tabIndex = 0;
  wrap.setAttribute('role', 'group');
  wrap.setAttribute('aria-label', say('sums'));
  const table = element('table', 'table');
  const caption = element('caption', '', say('sums'));
  const head = element('thead');
  const names = element('tr');
  ['source', 'given', 'lines', 'difference'].forEach((key, i) => {
    const cell = element('th', i ? 'number' : '', say(key));
    cell.scope = 'col';
    names.append(cell);
  });
  head.append(names);
  const body = element('tbody');
  rows.forEach(row => {
    const line = element('tr');
    const name = element('th', '', row.name);
    name.scope = 'row';
    const difference = row.given - row.lines;
    line.append(
      name,
      element('td', 'number', won(row.given)),
      element('td', 'number', won(row.lines)),
      element('td', difference ? 'number differs' : 'number', won(difference)),
    );
    body.append(line);
  });
  table.append(caption, head, body);
  wrap.append(table);
  return wrap;
}

function remarks(balanced, rows, total, limits) {
  const list = element('ul', 'sum-remarks');
  list.append(remark(balanced, say(balanced ? 'balanced' : 'unbalanced')));
  list.append(remark(rows[0].given <= limits.ceiling, say('ceiling', { amount: won(limits.ceiling) })));
  if (total.given > 0 && limits.minOwnShare > 0) {
    const share = (rows[1].given + rows[2].given) / total.given;
    const percent = value => `${Math.floor(value * 1000) / 10}%`;
    list.append(remark(share >= limits.minOwnShare, say('ownShare', { share: percent(share), least: percent(limits.minOwnShare) })));
  }
  return list;
}

const remark = (good, text) => element('li', good ? 'fine' : 'amiss', text);

function element(name, className = '', text) {
  const it = document.createElement(name);
  if (className) it.className = className;
  if (text !== undefined) it.textContent = text;
  return it;
}
