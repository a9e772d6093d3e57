// Shows how the texts of a form read beside that form, and again while somebody writes on. Without a script the same button opens a page.
const quietMilliseconds = 1200;

for (const button of document.querySelectorAll('button[data-leesbaar]')) {
  const form = button.form;
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  button.parentElement.after(place);
  let timer;

  const measure = async () => {
    const answer = await fetch(button.formAction, { method: 'POST', body: new FormData(form) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById('leesbaarheid');
    if (found) place.replaceChildren(...found.childNodes);
  };

  button.addEventListener('click', event => {
    event.preventDefault();
    measure();
    if (timer !== undefined) return;
    timer = 0;
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(measure, quietMilliseconds);
    });
  });
}
