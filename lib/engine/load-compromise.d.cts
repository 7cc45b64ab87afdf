import type nlp from 'compromise/two'

/** Evaluates compromise at the first call. */
export declare function loadCompromise(): typeof nlp
