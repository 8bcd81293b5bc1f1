// form[data-answers=ADDRESS]: each [data-question] is saved to ADDRESS + its id while it is typed, and says so in the [data-kept]
// beside it. Without script: the form's buttons. What cannot be sent stays in the field and is tried again.
{
  const timers = new Map();
  const busy = new Set();
  const again = new Set();

  const say = (form, part, words) => {
    const sign = part.parentElement.querySelector('[data-kept]');
    sign.textContent = words ?? '';
    sign.hidden = !words;
  };
  const fields = (form, part) => {
    const all = new URLSearchParams();
    for (const name of ['_csrf', 'page']) all.set(name, form.elements[name].value);
    for (const field of part.querySelectorAll('input, textarea')) {
      if (field.type !== 'radio' || field.checked) all.set(field.name, field.value);
    }
    return all;
  };
  const save = async part => {
    timers.delete(part);
    if (busy.has(part)) { again.add(part); return; }
    busy.add(part);
    const form = part.form;
    try {
      const answer = await fetch(form.dataset.answers + part.dataset.question, { method: 'POST', body: fields(form, part), redirect: 'manual' });
      if (answer.status === 204) {
        part.querySelector('[name^=version_]').value = answer.headers.get('X-Version');
        say(form, part, form.dataset.saved);
      } else {
        say(form, part, answer.status === 409 ? form.dataset.contested : answer.status === 410 ? form.dataset.closed : form.dataset.unsaved);
      }
    } catch {
      say(form, part, form.dataset.unsaved);
      later(part, 15000);
    }
    busy.delete(part);
    if (again.delete(part)) save(part);
  };
  const later = (part, wait) => {
    clearTimeout(timers.get(part));
    timers.set(part, setTimeout(save, wait, part));
  };

  document.addEventListener('input', event => {
    const part = event.target.closest('form[data-answers] [data-question]');
    if (!part || event.isComposing) return;
    say(part.form, part, '');
    later(part, event.target.type === 'radio' ? 0 : 1500);
  });
  addEventListener('online', () => { for (const part of [...timers.keys()]) later(part, 0); });
  // whoever leaves at once loses nothing: a request of this kind outlives the page
  addEventListener('pagehide', () => {
    for (const part of timers.keys()) {
      fetch(part.form.dataset.answers + part.dataset.question, { method: 'POST', body: fields(part.form, part), keepalive: true, redirect: 'manual' });
    }
    timers.clear();
  });
  document.addEventListener('submit', event => {
    if (!event.target.matches('form[data-answers]')) return;
    for (const part of timers.keys()) clearTimeout(timers.get(part));
    timers.clear();
  });
}
