/** What people ask that a step of the lesson answers, by the step; divided by ` | `. */
export const steps: Readonly<Record<string, string>> = {};
