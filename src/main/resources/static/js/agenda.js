// table[data-agenda]: a session is dropped into another cell, which is what the form of the session does by keyboard.
{
  let dragged = null;
  const table = event => event.target.closest?.('table[data-agenda]');
  document.addEventListener('dragstart', event => {
    const cell = event.target.closest?.('[data-session]');
    if (!cell || !table(event)) return;
    dragged = cell.dataset.session;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', cell.textContent.trim());
  });
  const target = event => dragged && table(event) ? event.target.closest('td[data-at]') : null;
  document.addEventListener('dragover', event => {
    const cell = target(event);
    if (!cell) return;
    event.preventDefault();
    document.querySelectorAll('td.over').forEach(other => other !== cell && other.classList.remove('over'));
    cell.classList.add('over');
  });
  document.addEventListener('dragend', () => {
    dragged = null;
    document.querySelectorAll('td.over').forEach(cell => cell.classList.remove('over'));
  });
  document.addEventListener('drop', event => {
    const cell = target(event);
    const form = document.querySelector('[data-agenda-form]');
    if (!cell || !form || cell.dataset.session === dragged) return;
    event.preventDefault();
    form.action = table(event).dataset.agenda + dragged + '/place';
    form.elements.at.value = cell.dataset.at;
    form.elements.hall.value = cell.dataset.hall;
    form.submit();
  });
}
