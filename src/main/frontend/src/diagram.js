// A process picture. <div class="diagram" data-bpmn="url of the XML" data-path="url of the marks, or nothing"></div>
// The marks are JSON: { done: [ids], active: [ids], counts: { id: { now, median, text } } }; each is optional.
import Viewer from 'bpmn-js/lib/Viewer';
import MoveCanvasModule from 'diagram-js/lib/navigation/movecanvas';
import { say } from './words.js';

const korean = document.documentElement.lang === 'ko';

document.querySelectorAll('.diagram[data-bpmn]').forEach(async host => {
  host.setAttribute('role', 'group');
  if (!host.hasAttribute('aria-label')) host.setAttribute('aria-label', say('processPicture'));
  const [xml, marks] = await Promise.all([
    fetch(host.dataset.bpmn, { credentials: 'same-origin' }).then(answer => answer.text()),
    host.dataset.path ? fetch(host.dataset.path, { credentials: 'same-origin' }).then(answer => answer.json()) : {},
  ]);
  // The wheel belongs to the page: it is dragged with the pointer and enlarged with buttons.
  const viewer = new Viewer({ container: host, additionalModules: [MoveCanvasModule] });
  await viewer.importXML(korean ? inKorean(xml) : xml);
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  const mark = (ids, name) => (ids ?? []).filter(id => elements.get(id)).forEach(id => canvas.addMarker(id, name));
  mark(marks.done, 'passed');
  mark(marks.active, 'here');
  Object.entries(marks.counts ?? {}).filter(([id]) => elements.get(id)).forEach(([id, count]) => {
    if (count.now) bubble(overlays, id, 'bubble', count.text ?? count.now, { top: -14, right: 14 });
    if (count.median) bubble(overlays, id, 'bubble stay', count.median, { bottom: 12, left: 6 });
  });
  fit(host, viewer, marks.active);
  addButtons(host, viewer, marks.active);
  host.dispatchEvent(new CustomEvent('diagram', { detail: viewer, bubbles: true }));
});

/** The whole picture where it stays readable; where it does not, as on a phone, its height, around where the case is. */
function fit(host, viewer, active) {
  const canvas = viewer.get('canvas');
  const all = canvas.viewbox().inner;
  const least = host.clientWidth > 900 ? 0.45 : 0.6;
  const scale = Math.min(1, Math.max(least, host.clientWidth / (all.width + 60)));
  host.style.height = `${Math.min(640, Math.max(240, (all.height + 70) * scale))}px`;
  canvas.resized();
  canvas.zoom(scale);
  const box = canvas.viewbox();
  const here = (active ?? []).map(id => viewer.get('elementRegistry').get(id)).find(Boolean);
  const middle = here ? here.x + here.width / 2 : box.width >= all.width ? all.x + all.width / 2 : all.x + box.width / 2 - 20;
  const level = here && box.height < all.height ? here.y + here.height / 2 : all.y + all.height / 2;
  canvas.viewbox({ x: middle - box.width / 2, y: level - box.height / 2, width: box.width, height: box.height });
}

function bubble(overlays, element, className, text, position) {
  const html = document.createElement('div');
  html.className = className;
  html.textContent = text;
  overlays.add(element, { position, html });
}

function addButtons(host, viewer, active) {
  const canvas = viewer.get('canvas');
  const tools = document.createElement('div');
  tools.className = 'diagram-tools';
  const add = (sign, label, act) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = sign;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', act);
    tools.append(button);
  };
  add('+', say('zoomIn'), () => canvas.zoom(Math.min(3, canvas.zoom() * 1.25)));
  add('−', say('zoomOut'), () => canvas.zoom(Math.max(0.2, canvas.zoom() / 1.25)));
  add('⤢', say('zoomFit'), () => fit(host, viewer, active));
  host.append(tools);
}

/** Elements carry their Korean names as extension properties. */
function inKorean(xml) {
  const model = new DOMParser().parseFromString(xml, 'application/xml');
  const properties = [...model.getElementsByTagName('*')].filter(it => it.localName === 'property' && /^(name_?ko|ko)$/i.test(it.getAttribute('name') ?? ''));
  properties.forEach(property => {
    const owner = property.parentElement?.parentElement?.parentElement;
    if (owner?.hasAttribute('name')) owner.setAttribute('name', property.getAttribute('value'));
  });
  return new XMLSerializer().serializeToString(model);
}
