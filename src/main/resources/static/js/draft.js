// form[data-draft=KEY]: what was typed survives an error or the end of the session, in this tab only.
// It is offered back by [data-draft-offer], a copy of the page's template#draft-offer; never kept: passwords, one-time codes, hidden fields, files.
{
  const PREFIX = 'draft:';
  const read = key => { try { return JSON.parse(sessionStorage.getItem(PREFIX + key)); } catch { return null; } };
  const write = (key, value) => { try { sessionStorage.setItem(PREFIX + key, JSON.stringify(value)); } catch { /* full or off */ } };
  const forget = key => { try { sessionStorage.removeItem(PREFIX + key); } catch { /* off */ } };
  const keys = () => { try { return Object.keys(sessionStorage).filter(key => key.startsWith(PREFIX)).map(key => key.slice(PREFIX.length)); } catch { return []; } };

  const kept = form => [...form.elements].filter(field => field.name && !field.closest('[data-no-draft]')
    && !['password', 'hidden', 'file', 'submit', 'button', 'reset', 'fieldset'].includes(field.type)
    && !/one-time-code|password/.test(field.autocomplete ?? '') && field.name !== 'audience');
  const value = field => field.matches('[type=checkbox], [type=radio]') ? field.checked
    : field.multiple ? [...field.selectedOptions].map(option => option.value) : field.value;
  const values = form => kept(form).map(field => [field.name, value(field)]);
  const restore = (form, saved) => {
    const fields = kept(form);
    for (const [name, old] of saved) {
      const index = fields.findIndex(field => field.name === name);
      if (index < 0) continue;
      const [field] = fields.splice(index, 1);
      if (typeof old === 'boolean') field.checked = old;
      else if (Array.isArray(old)) for (const option of field.options) option.selected = old.includes(option.value);
      else field.value = old;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };

  // A draft that was sent is done with, unless this page says otherwise: sign-in, error, refused form, going back.
  const returned = ['back_forward', 'reload'].includes(performance.getEntriesByType('navigation')[0]?.type);
  const shown = new Set(); // a refused form shows by itself what was typed
  const forms = () => [...document.querySelectorAll('form[data-draft]')];
  for (const key of keys()) {
    const draft = read(key);
    if (!draft?.sent) continue;
    const form = forms().find(one => one.dataset.draft === key);
    const refused = form?.querySelector('.invalid, [aria-invalid=true]');
    if (refused) shown.add(key);
    if (document.querySelector('.sign-in, [data-draft-keep]') || refused || returned) write(key, { ...draft, sent: false });
    else forget(key);
  }

  for (const form of forms()) {
    const key = form.dataset.draft;
    const draft = read(key);
    if (!draft || shown.has(key) || JSON.stringify(draft.values) === JSON.stringify(values(form))) continue;
    const offer = form.querySelector('[data-draft-offer]') ?? document.querySelector('#draft-offer')?.content.firstElementChild.cloneNode(true);
    if (!offer) continue;
    if (!offer.isConnected) form.prepend(offer);
    offer.hidden = false;
    offer.querySelector('[data-draft-restore]')?.addEventListener('click', () => {
      restore(form, draft.values);
      offer.hidden = true;
      kept(form)[0]?.focus();
    });
    offer.querySelector('[data-draft-discard]')?.addEventListener('click', () => {
      forget(key);
      offer.hidden = true;
      kept(form)[0]?.focus();
    });
  }

  const timers = new WeakMap();
  const waiting = new Set();
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-draft]');
    if (!form || event.target.matches('[data-search]')) return;
    clearTimeout(timers.get(form));
    waiting.add(form);
    timers.set(form, setTimeout(() => keep(form), 400));
  });
  const keep = form => { waiting.delete(form); write(form.dataset.draft, { values: values(form) }); };
  addEventListener('pagehide', () => { for (const form of waiting) keep(form); }); // whoever leaves at once loses nothing
  document.addEventListener('submit', event => {
    if (event.target.matches('[data-drafts-clear]')) for (const key of keys()) forget(key);
    const form = event.target;
    if (event.defaultPrevented || !form.dataset.draft) return;
    clearTimeout(timers.get(form));
    waiting.delete(form);
    write(form.dataset.draft, { values: values(form), sent: true });
  });
}
