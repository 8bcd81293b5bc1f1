// Keys: an element with data-key="/" is focused, a link with data-key="g d" is followed after g, d.
// Never in fields or dialogs, never with Ctrl, Alt or Meta; <body data-keys="off"> turns them off.
{
  let typed = '';
  let timer;

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.key.length !== 1) return;
    if (document.body.dataset.keys === 'off' || document.querySelector('dialog[open]')) return;
    if (event.target.closest?.('input, select, textarea, [contenteditable]')) return;
    clearTimeout(timer);
    timer = setTimeout(() => { typed = ''; }, 1200);
    typed = `${typed} ${event.key}`.trim().slice(-3);
    const find = keys => document.querySelector(`[data-key="${CSS.escape(keys)}"]`);
    const target = find(typed) ?? find(event.key);
    if (!target) return;
    event.preventDefault();
    typed = '';
    if (target.matches('input, textarea, select')) target.focus();
    else target.click();
  });
}
