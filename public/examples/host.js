// Drives the second frame: two buttons, and a line that says where it is.
const frame = /** @type {HTMLIFrameElement} */ (document.getElementById('driven'));
const where = /** @type {HTMLOutputElement} */ (document.getElementById('where'));
const explainer = window.FlowExplainer.connect(frame, { wants: ['step'] });

explainer.on('welcome', ({ state, steps }) => {
  const step = steps.find(({ id }) => id === state.step);
  if (step) where.value = step.title;
});
explainer.on('step', ({ index, count, title }) => {
  where.value = `${index + 1} of ${count}: ${title}`;
});

document.getElementById('next')?.addEventListener('click', () => void explainer.next());
document.getElementById('back')?.addEventListener('click', () => void explainer.back());
