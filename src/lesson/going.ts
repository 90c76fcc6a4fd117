/** Whether the learner has just pressed Back or Next: what they come to is where they wanted to go, not where a link led. */
let isGoing = false;

export function setGoing(): void {
  isGoing = true;
}

/** Asked once by the place that is come to. */
export function takeGoing(): boolean {
  const was = isGoing;
  isGoing = false;
  return was;
}
