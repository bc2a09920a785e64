// Frames follow their slide's fragments; keys pressed in a frame reach the deck.
const { Reveal, RevealFlowExplainer } = /** @type {any} */ (window);

Reveal.initialize({ width: 1280, height: 720, margin: 0.03, hash: true, transition: 'none', plugins: [RevealFlowExplainer] });
