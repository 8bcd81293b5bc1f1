// [data-refresh=SECONDS][id]: this part of the page is asked for again and shows what is new, while somebody looks at it.
// What is being used, because focus is within it, stays as it is. Without script: the page has a link that loads it anew.
{
  const parts = [...document.querySelectorAll('[data-refresh][id]')];
  let timer, asking = false;

  const renew = page => {
    for (const part of parts) {
      const now = page.getElementById(part.id);
      if (!now || now.textContent === part.textContent || part.contains(document.activeElement)) continue;
      const before = part.querySelector('h2')?.textContent;
      part.replaceChildren(...now.childNodes);
      if (part.dataset.refreshSaid && part.querySelector('h2')?.textContent !== before) announce(part.dataset.refreshSaid);
    }
  };
  const ask = async () => {
    if (asking || document.hidden) return;
    asking = true;
    try {
      renew(await fetchFragment(location.pathname + location.search, { headers: { 'X-Live': '1' } }));
    } catch { clearInterval(timer); /* signed out: the page stays as it is */ }
    asking = false;
  };
  if (parts.length) {
    timer = setInterval(ask, Number(parts[0].dataset.refresh) * 1000);
    document.addEventListener('visibilitychange', ask);
  }
}
