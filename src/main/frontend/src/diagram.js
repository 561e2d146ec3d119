// A process picture. <div class="diagram" data-bpmn="url of the XML" data-path="url of the marks, or nothing"></div>
// The marks are JSON: { done: [ids], active: [ids], counts: { id: { now, median, text } } }; each is optional.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { say } from './words.js';

const korean = document.documentElement.lang === 'ko';

document.querySelectorAll('.diagram[data-bpmn]').forEach(async host => {
  host.setAttribute('role', 'img');
  if (!host.hasAttribute('aria-label')) host.setAttribute('aria-label', say('processPicture'));
  const [xml, marks] = await Promise.all([
    fetch(host.dataset.bpmn, { credentials: 'same-origin' }).then(answer => answer.text()),
    host.dataset.path ? fetch(host.dataset.path, { credentials: 'same-origin' }).then(answer => answer.json()) : {},
  ]);
  const viewer = new NavigatedViewer({ container: host });
  await viewer.importXML(korean ? inKorean(xml) : xml);
  const canvas = viewer.get('canvas');
  canvas.zoom('fit-viewport', 'auto');
  const elements = viewer.get('elementRegistry');
  const overlays = viewer.get('overlays');
  const mark = (ids, name) => (ids ?? []).filter(id => elements.get(id)).forEach(id => canvas.addMarker(id, name));
  mark(marks.done, 'passed');
  mark(marks.active, 'here');
  Object.entries(marks.counts ?? {}).filter(([id]) => elements.get(id)).forEach(([id, count]) => {
    const bubble = document.createElement('div');
    bubble.className = `bubble${count.now ? '' : ' none'}`;
    bubble.textContent = count.text ?? count.now;
    if (count.median) bubble.title = count.median;
    overlays.add(id, { position: { top: -14, right: 14 }, html: bubble });
  });
  host.dispatchEvent(new CustomEvent('diagram', { detail: viewer, bubbles: true }));
});

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
