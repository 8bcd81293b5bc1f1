// [data-markdown]: buttons that put the marks of Markdown around what is chosen in the text, and names after an @ from
// form[data-names]. form[data-keep=ADDRESS]: what is typed is kept on the server. Without script: type the marks; the form
// has a button that keeps the draft.
{
  const wrap = (area, before, after = before) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    area.setRangeText(before + value.slice(from, to) + after, from, to, 'end');
    area.setSelectionRange(from + before.length, to + before.length);
  };
  const lines = (area, mark) => {
    const from = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    area.setRangeText(area.value.slice(from, area.selectionEnd).replace(/^/gm, mark), from, area.selectionEnd, 'end');
  };
  const acts = {
    bold: area => wrap(area, '**'),
    italic: area => wrap(area, '_'),
    list: area => lines(area, '- '),
    quote: area => lines(area, '> '),
    link: area => wrap(area, '[', '](https://)'),
  };

  for (const editor of document.querySelectorAll('[data-markdown]')) {
    const area = editor.querySelector('textarea');
    const tools = document.createElement('div');
    tools.className = 'tools';
    tools.setAttribute('role', 'group');
    tools.setAttribute('aria-label', editor.dataset.tools);
    for (const [name, act] of Object.entries(acts)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button small';
      button.textContent = editor.dataset[name];
      button.addEventListener('click', () => {
        act(area);
        area.focus();
        area.dispatchEvent(new Event('input', { bubbles: true }));
      });
      tools.append(button);
    }
    area.before(tools);
  }

  const people = (document.querySelector('form[data-names]')?.dataset.names ?? '').split('\n').filter(Boolean);
  const suggest = area => {
    area.parentElement.querySelector('.names')?.remove();
    const typed = /(?:^|\s)@([^@\n]{1,40})$/.exec(area.value.slice(0, area.selectionStart));
    if (!typed || !people.length) return;
    const wanted = typed[1].toLocaleLowerCase();
    const found = people.filter(name => name.toLocaleLowerCase().startsWith(wanted) && name.length > typed[1].length).slice(0, 6);
    if (!found.length) return;
    const list = document.createElement('div');
    list.className = 'names row';
    for (const name of found) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button small';
      button.textContent = `@${name}`;
      button.addEventListener('click', () => {
        area.setRangeText(`${name} `, area.selectionStart - typed[1].length, area.selectionStart, 'end');
        list.remove();
        area.focus();
      });
      list.append(button);
    }
    area.after(list);
  };

  const timers = new WeakMap();
  const keep = async form => {
    const fields = new URLSearchParams({ _csrf: form.elements._csrf.value, text: form.elements.text.value });
    const sign = form.querySelector('[data-kept]');
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body: fields, redirect: 'manual' });
      sign.hidden = answer.type !== 'opaqueredirect' && !answer.ok;
    } catch { sign.hidden = true; } // the text is still in the field
  };
  const send = form => {
    timers.delete(form);
    return keep(form);
  };
  document.addEventListener('input', event => {
    const area = event.target.closest('[data-markdown] textarea, form[data-keep] textarea');
    if (!area || event.isComposing) return;
    if (area.closest('[data-markdown]')) suggest(area);
    const form = area.closest('form[data-keep]');
    if (!form) return;
    form.querySelector('[data-kept]').hidden = true;
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(send, 2000, form));
  });
  // a link leads on only when the last words are kept
  document.addEventListener('click', async event => {
    const link = event.target.closest('a[href]');
    const form = [...document.querySelectorAll('form[data-keep]')].find(one => timers.has(one));
    if (!link || !form || link.target || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(timers.get(form));
    await send(form);
    location.assign(link.href);
  });
  document.addEventListener('submit', event => {
    clearTimeout(timers.get(event.target));
    timers.delete(event.target);
  });
}
