// form[data-check-in]: codes of badges are taken without a network too, kept on the device, and sent when there is one.
{
  const form = document.querySelector('form[data-check-in]');
  if (form) {
    const place = `checkin:${form.dataset.checkIn}`;
    const note = form.querySelector('[data-waiting]');
    const kept = () => { try { return JSON.parse(localStorage.getItem(place)) ?? []; } catch { return []; } };
    const keep = codes => { try { codes.length ? localStorage.setItem(place, JSON.stringify(codes)) : localStorage.removeItem(place); } catch { /* off */ } };
    const show = text => { note.textContent = text; note.hidden = !text; };
    const tell = () => show(kept().length ? form.dataset.kept.replace('{0}', kept().length) : '');

    const send = async ({ code, at }) => {
      const body = new URLSearchParams({ _csrf: form.elements._csrf.value, code, at });
      const answer = await fetch(form.dataset.checkIn, { method: 'POST', body, credentials: 'same-origin' });
      // a page to sign in is no answer of the desk: the code waits until somebody did
      if (answer.redirected || ![200, 422].includes(answer.status)) throw new Error(`answer ${answer.status}`);
    };
    let busy = false;
    const sendAll = async () => {
      if (busy || !navigator.onLine || !kept().length) return;
      busy = true;
      try {
        while (kept().length) {
          await send(kept()[0]);
          keep(kept().slice(1));
          tell();
        }
        show(form.dataset.sent);
      } catch { tell(); } finally { busy = false; }
    };
    form.addEventListener('submit', event => {
      if (navigator.onLine && !kept().length) return;
      event.preventDefault();
      const code = form.elements.code.value.trim();
      if (code) keep([...kept(), { code, at: new Date().toISOString() }]);
      form.elements.code.value = '';
      form.elements.code.focus();
      tell();
      sendAll();
    });
    addEventListener('online', sendAll);
    setInterval(sendAll, 15000);
    tell();
    sendAll();
  }
}
