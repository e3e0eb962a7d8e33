import fc from 'fast-check';

/** Every run draws the same examples, so that a change is judged by what it changed. */
fc.configureGlobal({ seed: 20_260_101 });
