// A slider over the three fields of a date: <div hidden data-tijdschuif data-van data-tot data-op>. Letting go shows that day.
const day = 24 * 60 * 60 * 1000;
const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

for (const place of document.querySelectorAll('[data-tijdschuif]')) {
  const [input, output, form] = [place.querySelector('input'), place.querySelector('output'), place.closest('form')];
  const first = Date.parse(place.dataset.van);
  const days = Math.round((Date.parse(place.dataset.tot) - first) / day);
  if (days < 1) continue;

  const show = () => {
    const date = new Date(first + Number(input.value) * day);
    const text = `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
    output.textContent = text;
    input.setAttribute('aria-valuetext', text);
    return date;
  };

  input.max = String(days);
  input.value = String(Math.round((Date.parse(place.dataset.op) - first) / day));
  place.hidden = false;
  show();
  input.addEventListener('input', () => {
    const date = show();
    for (const [part, value] of [['Dag', date.getUTCDate()], ['Maand', date.getUTCMonth() + 1], ['Jaar', date.getUTCFullYear()]]) {
      form.querySelector(`[name$=".${part}"]`).value = value;
    }
  });
  input.addEventListener('change', () => form.requestSubmit());
}

// A picture that is wider than the screen begins at the person from whom one looks.
for (const box of document.querySelectorAll('.el-tekvel')) {
  const here = box.querySelector('.el-tek-vanuit')?.getBoundingClientRect();
  if (here) {
    const frame = box.getBoundingClientRect();
    box.scrollLeft += here.left + here.width / 2 - frame.left - frame.width / 2;
  }
}
