// A print button shows only where a script can print: <button type="button" hidden data-print>.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
