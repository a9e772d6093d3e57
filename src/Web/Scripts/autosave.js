// <form data-autosave="/casus/…/concept">: what was typed is posted two seconds after the last key and when the page goes
// out of sight. The answer may be anything of 2xx; the status line tells the worker when it was kept, or that it was not.
const waitMilliseconds = 2000;

for (const form of document.querySelectorAll('form[data-autosave]')) start(form);

function start(form) {
  const status = form.querySelector('[data-autosave-status]') ?? addStatus(form);
  let kept = snapshot(form);
  let timer = 0;
  let sending = Promise.resolve();

  form.addEventListener('input', schedule);
  form.addEventListener('change', schedule);
  form.addEventListener('submit', () => clearTimeout(timer));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save(true);
  });

  function schedule() {
    clearTimeout(timer);
    timer = setTimeout(() => save(false), waitMilliseconds);
  }

  function save(leaving) {
    clearTimeout(timer);
    if (form.dataset.submitted) return;
    const now = snapshot(form);
    if (now === kept) return;
    // One at a time, so that an older text never overtakes a newer one.
    sending = sending.then(() => send(now, leaving));
  }

  async function send(text, leaving) {
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST',
        body: new URLSearchParams(text),
        headers: { 'X-Requested-With': 'fetch' },
        credentials: 'same-origin',
        keepalive: leaving && text.length < 60000,
        redirect: 'manual',
      });
      // A redirect means that the session is over: the text is not kept yet.
      if (!answer.ok) throw new Error(String(answer.status));
      kept = text;
      show(`Bewaard om ${clock()}`, false);
    } catch {
      show('Nog niet bewaard. Je tekst staat er nog. We proberen het zo opnieuw.', true);
      timer = setTimeout(() => save(false), waitMilliseconds * 5);
    }
  }

  function show(text, failed) {
    status.textContent = text;
    status.classList.toggle('el-saved--failed', failed);
  }
}

function addStatus(form) {
  const status = document.createElement('p');
  status.className = 'el-saved';
  status.setAttribute('role', 'status');
  form.append(status);
  return status;
}

function snapshot(form) {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') fields.append(name, value);
  }
  return fields.toString();
}

function clock() {
  return new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' }).format(new Date());
}
