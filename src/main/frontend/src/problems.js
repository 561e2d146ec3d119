// What is wrong, beside each field and in a summary that leads to it.
import { say } from './words.js';

export class Problems {
  constructor(form, schema, host) {
    this.form = form;
    this.host = host;
    this.byKey = new Map();
    this.#index(schema.components, '');
    this.box = document.getElementById('form-problems');
  }

  /** The viewer's errors as problems, in the order of the page. */
  fromForm(errors) {
    const found = [];
    for (const [path, component] of this.byKey) {
      const own = errors[component.id];
      this.#collect(own, path, component, [], found);
    }
    return found.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  }

  /** @param problems of { path, message }; paths such as budget[2].amount */
  show(problems, title = say('check'), alternative) {
    const errors = {};
    const entries = problems.map(problem => {
      const indexes = [...problem.path.matchAll(/\[(\d+)\]/g)].map(match => Number(match[1]));
      const component = this.byKey.get(problem.path.replace(/\[\d+\]/g, ''));
      if (component) {
        let at = errors;
        const steps = [component.id, ...indexes];
        steps.forEach((step, i) => {
          if (i === steps.length - 1) at[step] = [...(Array.isArray(at[step]) ? at[step] : []), problem.message];
          else at = at[step] ??= [];
        });
      }
      return { ...problem, component, indexes };
    });
    this.form._setState({ errors });
    requestAnimationFrame(() => this.#summary(entries, title, alternative));
  }

  clear() {
    this.box.hidden = true;
  }

  #summary(entries, title, alternative) {
    this.box.replaceChildren();
    this.box.hidden = entries.length === 0;
    if (entries.length === 0) return;
    const heading = document.createElement('h2');
    heading.textContent = title;
    const list = document.createElement('ul');
    for (const entry of entries) {
      const item = document.createElement('li');
      const label = [this.#label(entry).replace(/[.:]$/, ''), entry.message].filter(Boolean).join(': ');
      const field = entry.component && this.#element(entry);
      if (field) {
        const link = document.createElement('a');
        link.href = `#${field.id}`;
        link.textContent = label;
        link.addEventListener('click', event => {
          event.preventDefault();
          field.scrollIntoView({ block: 'center' });
          field.focus({ preventScroll: true });
        });
        item.append(link);
      } else {
        item.textContent = label;
      }
      list.append(item);
    }
    this.box.append(heading, list);
    if (alternative) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'krds-btn small tertiary';
      button.textContent = alternative.text;
      button.addEventListener('click', alternative.act);
      this.box.append(button);
    }
    this.box.focus();
  }

  #label({ component, indexes, path }) {
    if (!component) return '';
    const label = component.label || component.dateLabel || component.path || component.key || '';
    if (indexes.length === 0) return label;
    const list = this.byKey.get(path.replace(/\[\d+\].*/, ''));
    return `${list?.label ?? ''} ${indexes[0] + 1}, ${label}`.trim();
  }

  #element({ component, indexes }) {
    const start = `fjs-form-${this.form._id}-${component.id}${indexes.map(index => `_${index}`).join('')}`;
    const exact = document.getElementById(start);
    if (exact?.matches('input, textarea, select')) return exact;
    return (exact ?? this.host).querySelector?.(`input[id^="${start}"], textarea[id^="${start}"], [id^="${start}"] input`)
      ?? exact ?? this.host.querySelector(`[id^="${start}"]`);
  }

  #collect(own, path, component, indexes, found) {
    if (!own) return;
    if (Array.isArray(own) && own.every(item => typeof item === 'string')) {
      found.push({ path: indexes.reduce((text, index) => text.replace('[]', `[${index}]`), this.#pathOf(path)), message: own[0], order: component.order });
      return;
    }
    Object.entries(own).forEach(([index, inner]) => this.#collect(inner, path, component, [...indexes, Number(index)], found));
  }

  #pathOf(path) {
    const parts = path.split('.');
    return parts.map((part, i) => (i < parts.length - 1 ? `${part}[]` : part)).join('.');
  }

  #index(components, prefix) {
    for (const component of components ?? []) {
      component.order = this.byKey.size;
      const path = component.path ? prefix + component.path : prefix;
      if (component.components) {
        if (component.path) this.byKey.set(path, component);
        this.#index(component.components, component.path ? `${path}.` : prefix);
      } else if (component.key) {
        this.byKey.set(prefix + component.key, component);
      }
    }
  }
}
