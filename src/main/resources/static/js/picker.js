// Who may read it: choose members as you type, see the exact readers before sending.
// Without script: the plain list in [data-plain] and the preview after sending.
{
  const waiting = new WeakMap(); // element -> controller of the request under way
  const fresh = element => {
    waiting.get(element)?.abort();
    const controller = new AbortController();
    waiting.set(element, controller);
    return controller.signal;
  };

  const fields = picker => {
    const form = new FormData(picker.closest('form'));
    const names = new Set([...picker.querySelectorAll('[name]')].map(one => one.name));
    return new URLSearchParams([...form].filter(([name, value]) => names.has(name) && typeof value === 'string'));
  };

  const preview = async picker => {
    const readers = picker.querySelector('[data-readers]');
    if (!readers || !picker.dataset.preview) return;
    const signal = fresh(readers);
    readers.setAttribute('aria-busy', 'true');
    try {
      const address = new URL(picker.dataset.preview, location.href);
      for (const [name, value] of fields(picker)) address.searchParams.append(name, value);
      const nodes = await fetchFragment(address, { signal });
      const found = nodes.querySelector('[data-readers]');
      if (found) readers.className = found.className;
      readers.replaceChildren(...(found ?? nodes).childNodes);
    } catch (error) {
      if (error.name === 'AbortError') return;
      readers.textContent = picker.dataset.error ?? ''; // never leave a list that may be wrong
    }
    readers.removeAttribute('aria-busy');
  };

  const show = picker => {
    const chosen = picker.querySelector('[name=audience]:checked')?.value;
    for (const part of picker.querySelectorAll('[data-for]')) part.hidden = part.dataset.for !== chosen;
  };

  const close = input => {
    const results = input.querySelector('.results');
    results.hidden = true;
    input.querySelector('[data-search]').setAttribute('aria-expanded', 'false');
  };

  const search = async input => {
    const field = input.querySelector('[data-search]');
    const results = input.querySelector('.results');
    const signal = fresh(results);
    const query = field.value.trim();
    if (!query) return close(input);
    await new Promise(wait => setTimeout(wait, 200));
    if (signal.aborted) return;
    try {
      const address = new URL(input.dataset.source, location.href);
      address.searchParams.set('q', query);
      const nodes = await fetchFragment(address, { signal });
      const taken = new Set([...input.querySelectorAll('.tag input')].map(one => one.value));
      for (const button of nodes.querySelectorAll('button[value]')) {
        if (taken.has(button.value)) button.closest('li').remove();
      }
      results.replaceChildren(...nodes.querySelectorAll('li'));
      results.hidden = !results.children.length;
      field.setAttribute('aria-expanded', !results.hidden);
      const { found } = results.dataset;
      if (found) announce(found.replace('{0}', results.querySelectorAll('button').length));
    } catch (error) {
      if (error.name !== 'AbortError') close(input);
    }
  };

  const add = (input, button) => {
    const name = button.dataset.label ?? (button.querySelector('bdi') ?? button).textContent.trim();
    const tag = document.createElement('li');
    const text = document.createElement('bdi');
    const value = document.createElement('input');
    const remove = document.createElement('button');
    tag.className = 'tag';
    text.textContent = name;
    value.type = 'hidden';
    value.name = input.dataset.name;
    value.value = button.value;
    remove.type = 'button';
    remove.textContent = '\u00d7';
    remove.setAttribute('aria-label', (input.dataset.remove ?? '{0}').replace('{0}', name));
    tag.append(text, value, remove);
    input.querySelector('.tags').append(tag);
    const field = input.querySelector('[data-search]');
    field.value = '';
    close(input);
    field.focus();
    changed(input);
  };

  const changed = element => {
    const picker = element.closest('[data-picker]');
    if (picker) preview(picker);
    element.dispatchEvent(new CustomEvent('focalnet:changed', { bubbles: true }));
  };

  const enhance = scope => {
    for (const input of scope.querySelectorAll('.tag-input[data-source]')) {
      const plain = input.parentElement.querySelector('[data-plain]');
      if (plain) {
        plain.hidden = true;
        plain.disabled = true; // a fieldset: its fields are not sent twice
      }
      for (const hidden of input.querySelectorAll('.tag input')) hidden.disabled = false;
      input.hidden = false;
    }
    for (const picker of scope.querySelectorAll('[data-picker]')) {
      show(picker);
      preview(picker);
    }
  };
  enhance(document);

  document.addEventListener('change', event => {
    const picker = event.target.closest('[data-picker]');
    if (picker && event.target.name) {
      show(picker);
      preview(picker);
    }
  });
  document.addEventListener('input', event => {
    if (event.target.matches('.tag-input [data-search]') && !event.isComposing) search(event.target.closest('.tag-input'));
  });
  document.addEventListener('click', event => {
    for (const open of document.querySelectorAll('.tag-input:has(.results:not([hidden]))')) {
      if (!open.contains(event.target)) close(open);
    }
    const input = event.target.closest('.tag-input');
    const button = event.target.closest('button');
    if (!input || !button) return;
    if (button.closest('.results')) add(input, button);
    if (button.closest('.tag')) {
      button.closest('.tag').remove();
      input.querySelector('[data-search]').focus();
      changed(input);
    }
  });
  document.addEventListener('keydown', event => {
    const input = event.target.closest?.('.tag-input');
    if (!input) return;
    const field = input.querySelector('[data-search]');
    const all = [...input.querySelectorAll('.results:not([hidden]) button')];
    const at = all.indexOf(event.target);
    if (event.key === 'Escape' && all.length) {
      event.stopPropagation();
      event.preventDefault();
      close(input);
      field.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter' && event.target === field) {
      event.preventDefault(); // Enter leads to the first result, it never picks a reader by itself
      all[Math.min(at + 1, all.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (all[at - 1] ?? field).focus();
    }
  });
}
