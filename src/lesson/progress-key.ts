/** Where the browser keeps what a learner has done in the lesson; the page asks only whether there is something. */
export const PROGRESS_KEY = 'sparselight/lesson';
