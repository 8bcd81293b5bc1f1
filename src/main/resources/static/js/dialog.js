// <a data-dialog="#id" href="the same as a page">; buttons with data-close close.
document.addEventListener('click', event => {
  const link = event.target.closest('[data-dialog]');
  const dialog = link && document.querySelector(link.dataset.dialog);
  if (dialog?.showModal && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    return;
  }
  const close = event.target.closest('dialog [data-close]');
  if (close) {
    event.preventDefault();
    close.closest('dialog').close();
  }
});
