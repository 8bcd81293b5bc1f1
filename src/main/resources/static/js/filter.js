// form[data-live][data-target="#id"]: the list follows what is typed. Without script: the form's button.
{
  const waiting = new WeakMap();

  const address = form => {
    const url = new URL(form.getAttribute('action') || location.pathname, location.href);
    url.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
    return url;
  };

  const refresh = async form => {
    waiting.get(form)?.abort();
    const controller = new AbortController();
    waiting.set(form, controller);
    const url = address(form);
    const target = document.querySelector(form.dataset.target);
    target.setAttribute('aria-busy', 'true');
    try {
      const nodes = await fetchFragment(url, { headers: { 'X-Fragment': 'list' }, signal: controller.signal });
      const found = nodes.querySelector(form.dataset.target);
      target.replaceChildren(...(found ?? nodes).childNodes);
      target.removeAttribute('aria-busy');
      history.replaceState(history.state, '', url);
      const count = target.querySelector('[data-announce]');
      if (count) announce(count.textContent);
    } catch (error) {
      if (error.name !== 'AbortError') location.assign(url); // the full page says what is wrong
    }
  };

  const timers = new WeakMap();
  const later = (form, wait) => {
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(refresh, wait, form));
  };

  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-live]');
    if (form && !event.isComposing) later(form, event.target.matches('select, [type=checkbox], [type=radio]') ? 0 : 200);
  });
  document.addEventListener('compositionend', event => {
    const form = event.target.closest('form[data-live]');
    if (form) later(form, 200);
  });
  document.addEventListener('submit', event => {
    if (!event.target.matches('form[data-live]')) return;
    event.preventDefault();
    later(event.target, 0);
  });
}
