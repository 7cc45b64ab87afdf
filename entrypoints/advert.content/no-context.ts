/**
 * Stands in, at build time, for the context that WXT gives to content scripts: that one posts a message to every
 * page, leaves a listener there and brings the polyfill along, and the probe uses none of it.
 */
export class ContentScriptContext {}
