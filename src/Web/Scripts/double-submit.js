// An impatient second click must not note the same contact twice. The server stays the judge; this only saves a surprise.
const quietMilliseconds = 5000;

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.getAttribute('method')?.toLowerCase() !== 'post') return;
  if (form.dataset.submitted) {
    event.preventDefault();
    return;
  }
  form.dataset.submitted = 'true';
  setTimeout(() => delete form.dataset.submitted, quietMilliseconds);
});

// Back from the cache of the browser: the form may be sent again.
window.addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll('form[data-submitted]')) delete form.dataset.submitted;
});
