/**
 * A service worker can't import later, and evaluating compromise costs more than all the rest of the engine.
 * A `require` inside a function is the one form that a bundler keeps in the same file and evaluates only when called.
 */
exports.loadCompromise = () => require('compromise/two')
