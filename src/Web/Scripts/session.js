// <dialog data-session="SECONDS">: some minutes before the session ends it asks whether somebody is still there. Staying asks the
// server, which answers how long it holds from then on. Windows tell each other, so that the last one open does not warn in vain.
const warnSeconds = 5 * 60;
const key = 'eenlijn-sessie';
const dialog = document.querySelector('dialog[data-session]');

if (dialog) start();

function start() {
  const text = dialog.querySelector('[data-session-text]');
  const stay = dialog.querySelector('[data-session-stay]');
  let end = 0;
  extend(Number(dialog.dataset.session));
  setInterval(tick, 1000);
  stay.addEventListener('click', renew);
  // Another window asked the server for something: the session is the same one.
  window.addEventListener('storage', event => {
    if (event.key === key && Number(event.newValue) > end) {
      end = Number(event.newValue);
      dialog.close();
    }
  });

  function extend(seconds) {
    end = Date.now() + seconds * 1000;
    try {
      localStorage.setItem(key, String(end));
    } catch {
      // Private windows may keep nothing; this window still knows.
    }
  }

  function tick() {
    const left = Math.round((end - Date.now()) / 1000);
    if (left > warnSeconds) return;
    if (left <= 0) {
      text.textContent = 'Je bent uitgelogd. Verstuur je formulier gerust: na het inloggen staat je tekst er weer.';
      stay.textContent = 'Sluiten';
    } else if (!dialog.open) {
      const minutes = Math.ceil(left / 60);
      text.textContent = `Over ${minutes === 1 ? '1 minuut' : `${minutes} minuten`} word je uitgelogd, omdat je even niets deed. Wat je typte, blijft staan.`;
      dialog.showModal();
    }
  }

  async function renew() {
    if (Date.now() >= end) {
      dialog.close();
      // Closed for good: the page is left as it is, with its text.
      end = Number.MAX_SAFE_INTEGER;
      return;
    }

    try {
      const answer = await fetch('/sessie', { credentials: 'same-origin', redirect: 'manual' });
      if (!answer.ok) throw new Error(String(answer.status));
      extend(Number(await answer.text()));
      dialog.close();
    } catch {
      text.textContent = 'Dat lukte niet. Verstuur je formulier gerust: na het inloggen staat je tekst er weer.';
    }
  }
}
