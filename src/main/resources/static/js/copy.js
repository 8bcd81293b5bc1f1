// <button type="button" data-copy="text or #id of a field" data-copied="Copied" hidden>; data-print prints.
{
  for (const button of document.querySelectorAll('[data-copy], [data-print]')) {
    button.hidden = button.matches('[data-copy]') && !navigator.clipboard;
  }

  document.addEventListener('click', async event => {
    if (event.target.closest('[data-print]')) window.print();
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    const { copy, copied } = button.dataset;
    const source = copy.startsWith('#') && document.querySelector(copy);
    try {
      await navigator.clipboard.writeText(source ? source.value ?? source.textContent.trim()
        : copy.startsWith('/') ? new URL(copy, location.href).href : copy);
    } catch {
      source?.select?.();
      return;
    }
    if (!copied || button.dataset.busy) return;
    const before = [...button.childNodes];
    button.dataset.busy = 'true';
    button.textContent = copied;
    announce(copied);
    setTimeout(() => {
      button.replaceChildren(...before);
      delete button.dataset.busy;
    }, 2000);
  });
}
