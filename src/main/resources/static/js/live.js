// [data-live=STREAM][id]: what is new in this thread appears without a reload. The stream says only that something is new;
// the posts come from the page itself, read once more, so that there is one rendering and one rule of who reads. Nothing
// moves under the reader: focus and scroll stay, and who reads above is told how much is new below. Silent while the page
// is hidden, so that many tabs keep the browser free. [data-live-said] has # for the number of new posts.
for (const place of document.querySelectorAll('[data-live][id]')) {
  let stream, asking = false, again = false, all = false, first, count = 0;
  const items = root => [...root.querySelectorAll('.thread > li')];
  const id = item => item.querySelector('[id^=p]')?.id ?? '';
  const seen = () => place.getBoundingClientRect().bottom <= innerHeight + 40;

  const below = document.createElement('button');
  below.type = 'button';
  below.className = 'button primary live-below';
  below.hidden = true;
  place.after(below);
  const read = () => { below.hidden = true; count = 0; };
  below.addEventListener('click', () => {
    read();
    const post = first?.querySelector('article');
    post?.setAttribute('tabindex', '-1');
    post?.focus();
  });
  addEventListener('scroll', () => { if (!below.hidden && seen()) read(); }, { passive: true });

  const add = page => {
    const now = page.getElementById(place.id);
    const known = new Set(items(place).map(id));
    const fresh = now ? items(now).filter(item => !known.has(id(item))) : [];
    if (!fresh.length) return;
    const above = !seen();
    if (known.size) place.querySelector('.thread').append(...fresh);
    else place.replaceChildren(...now.childNodes);
    if (!count) first = document.getElementById(id(fresh[0]))?.closest('li');
    count += fresh.length;
    const said = place.dataset.liveSaid.replace('#', new Intl.NumberFormat(document.documentElement.lang).format(count));
    announce(said);
    below.textContent = said;
    if (above) below.hidden = false; else read();
  };

  // A hub was frozen, or is back: what is shown is what the page holds now, and the form below stays as it is.
  const replace = page => {
    const now = page.getElementById(place.id);
    if (now) place.replaceChildren(...now.childNodes);
  };

  const stop = () => { stream?.close(); stream = undefined; };
  const ask = async whole => {
    again = true;
    all ||= whole === true;
    if (asking) return;
    asking = true;
    try {
      while (again) {
        const show = all ? replace : add;
        again = all = false;
        show(await fetchFragment(location.pathname + location.search, { headers: { 'X-Live': '1' } }));
      }
    } catch { stop(); /* signed out or removed: the page stays as it is, as it does without script */ }
    asking = false;
  };
  const start = () => {
    if (stream || document.hidden) return;
    const address = new URL(place.dataset.live, location.href);
    const last = items(place).at(-1);
    if (last) address.searchParams.set('after', id(last).slice(1));
    stream = new EventSource(address);
    stream.addEventListener('posts', () => ask());
    stream.addEventListener('again', () => ask(true));
    stream.addEventListener('over', stop);
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()));
  addEventListener('pagehide', stop);
  addEventListener('pageshow', start);
  start();
}
