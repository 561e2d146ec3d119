// Uploads: several files at once, each with its progress and a way to stop it. Without script the form still sends one.
import { say } from './words.js';

const human = bytes => (bytes < 1048576 ? `${Math.ceil(bytes / 1024)} kB` : `${Math.round(bytes / 1048576)} MB`);

document.querySelectorAll('form[data-upload]').forEach(form => {
  const input = form.querySelector('input[type=file]');
  const queue = form.querySelector('[data-queue]');
  const types = input.accept.split(',').map(type => type.trim().toLowerCase()).filter(Boolean);
  const limit = Number(form.dataset.limit);
  let running = Promise.resolve();
  let open = 0;

  form.querySelector('button[type=submit]').hidden = true;
  const take = () => {
    [...input.files].forEach(add);
    input.value = '';
  };
  input.addEventListener('change', take);
  form.addEventListener('dragover', event => event.preventDefault());
  form.addEventListener('drop', event => {
    event.preventDefault();
    [...event.dataTransfer.files].forEach(add);
  });
  form.addEventListener('submit', event => event.preventDefault());

  // Somebody may have chosen before this script was there.
  take();

  function add(file) {
    const line = document.createElement('li');
    const name = document.createElement('span');
    name.textContent = `${file.name} (${human(file.size)})`;
    const progress = document.createElement('progress');
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute('aria-label', `${say('uploading')}: ${file.name}`);
    const status = document.createElement('span');
    status.className = 'small';
    status.setAttribute('role', 'status');
    const cancel = document.createElement('button');
    cancel.type = 'button';
    cancel.className = 'krds-btn small tertiary';
    cancel.textContent = say('cancel');
    cancel.setAttribute('aria-label', `${say('cancel')}: ${file.name}`);
    line.append(name, progress, status, cancel);
    queue.append(line);

    const finish = (text, good) => {
      status.textContent = text;
      status.classList.add(good ? 'fine' : 'amiss');
      progress.remove();
      cancel.remove();
    };
    const extension = file.name.toLowerCase().match(/\.[^.]+$/)?.[0] ?? '';
    if (types.length && !types.includes(extension)) return finish(say('wrongType', { types: types.join(', ') }), false);
    if (file.size > limit) return finish(say('tooLarge', { size: human(limit) }), false);

    const request = new XMLHttpRequest();
    let stopped = false;
    cancel.addEventListener('click', () => {
      stopped = true;
      request.abort();
      finish(say('cancelled'), false);
    });
    open++;
    running = running
      .then(() => stopped || upload(request, file, progress))
      .then(answer => {
        if (stopped) return;
        finish(answer.ok ? say('uploaded') : answer.message, answer.ok);
      })
      .then(() => {
        if (--open === 0 && queue.querySelector('.fine')) refresh();
      });
  }

  function upload(request, file, progress) {
    return new Promise(resolve => {
      const data = new FormData();
      data.append('kind', form.dataset.upload);
      data.append('file', file);
      request.upload.addEventListener('progress', event => (progress.value = (event.loaded / event.total) * 100));
      request.addEventListener('load', () => {
        const type = request.getResponseHeader('Content-Type') ?? '';
        const body = type.includes('json') ? JSON.parse(request.responseText) : null;
        if (request.status === 200 && body) return resolve({ ok: true });
        if (request.status === 401 || (request.status === 403 && !body) || (request.status === 200 && !body)) return resolve({ message: say('expired') });
        resolve({ message: [...(body?.problems ?? []).map(it => it.message)].join(' ') || body?.message || say('uploadFailed') });
      });
      request.addEventListener('error', () => resolve({ message: say('uploadFailed') }));
      request.addEventListener('abort', () => resolve({ message: say('cancelled') }));
      request.open('POST', form.action);
      request.setRequestHeader('Accept', 'application/json');
      const token = document.querySelector('meta[name=csrf]');
      if (token) request.setRequestHeader(token.dataset.header, token.content);
      request.send(data);
    });
  }

  /** The list comes from the server, so that it shows what was really stored. */
  async function refresh() {
    const response = await fetch(location.href, { credentials: 'same-origin' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = page.querySelector(`[data-stored="${CSS.escape(form.dataset.upload)}"]`);
    const stale = document.querySelector(`[data-stored="${CSS.escape(form.dataset.upload)}"]`);
    if (fresh && stale) stale.replaceWith(document.adoptNode(fresh));
    queue.querySelectorAll('li:has(.fine)').forEach(line => line.remove());
  }
});
