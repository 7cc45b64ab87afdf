/** Packages for the pages that bring no types, as far as the pages use them. */
declare module 'trix'
declare module 'summernote/dist/summernote-lite.js'
