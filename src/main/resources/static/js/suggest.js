// input[data-suggest="/address"]: titles that begin like what is typed, in the element that aria-controls names.
// Arrows go through them, Escape closes. Without script: Enter searches.
{
  let asked;
  let timer;
  const listOf = box => document.getElementById(box.getAttribute('aria-controls'));
  const close = box => { asked?.abort(); clearTimeout(timer); listOf(box).hidden = true; box.setAttribute('aria-expanded', 'false'); };

  const ask = async box => {
    asked?.abort();
    asked = new AbortController();
    const url = new URL(box.dataset.suggest, location.href);
    url.searchParams.set('q', box.value);
    try {
      const nodes = await fetchFragment(url, { signal: asked.signal });
      const list = listOf(box);
      list.replaceChildren(...nodes.childNodes);
      const found = list.querySelectorAll('a').length > 0 && document.activeElement === box;
      list.hidden = !found;
      box.setAttribute('aria-expanded', String(found));
    } catch { listOf(box).hidden = true; } // the search itself still works
  };

  document.addEventListener('input', event => {
    const box = event.target.closest('[data-suggest]');
    if (!box || event.isComposing) return;
    clearTimeout(timer);
    if (box.value.trim().length < 2) close(box);
    else timer = setTimeout(ask, 150, box);
  });
  document.addEventListener('keydown', event => {
    const form = event.target.closest?.('form:has([data-suggest])');
    if (!form) return;
    const box = form.querySelector('[data-suggest]');
    const links = listOf(box).hidden ? [] : [...listOf(box).querySelectorAll('a')];
    if (event.key === 'Escape' && links.length) {
      event.preventDefault();
      close(box);
      box.focus();
    } else if (links.length && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const all = [box, ...links];
      const step = event.key === 'ArrowDown' ? 1 : -1;
      all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
    }
  });
  document.addEventListener('focusout', event => {
    const form = event.target.closest?.('form:has([data-suggest])');
    if (form && !form.contains(event.relatedTarget)) close(form.querySelector('[data-suggest]'));
  });
}
