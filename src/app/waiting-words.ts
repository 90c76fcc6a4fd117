/** What `index.html` says by itself, for as long as no script has drawn the page, goes. */
export function takeWaitingWordsAway(): void {
  document.getElementById('waiting-words')?.remove();
}
