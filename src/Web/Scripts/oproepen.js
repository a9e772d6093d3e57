// An alert shows without a new page. Asking for it does not keep somebody signed in who went away.
const plek = document.querySelector('[data-oproepen]');
const elke = 20_000;

async function vraag() {
  if (document.hidden) return;
  try {
    const antwoord = await fetch('/oproepen', { credentials: 'same-origin', redirect: 'error' });
    if (!antwoord.ok) return;
    const tekst = (await antwoord.text()).trim();
    // Only when it changed: a screen reader says an alert once.
    if (tekst !== plek.dataset.laatst) {
      plek.dataset.laatst = tekst;
      plek.innerHTML = tekst;
    }
  } catch {
    // No network, or signed out: the next time, or the next page, shows it.
  }
}

if (plek && document.querySelector('.el-footer')) {
  plek.dataset.laatst = plek.innerHTML.trim();
  setInterval(vraag, elke);
}
