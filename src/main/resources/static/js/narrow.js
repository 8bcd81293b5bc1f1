// [data-narrow] with long lists of ticks: type to see those that fit, and those that are ticked. Without script: all of them.
{
  const fold = text => text.normalize('NFKD').replace(/\p{Mn}+/gu, '').toLowerCase();

  const narrow = list => {
    const field = list.querySelector('.narrow input');
    const wanted = fold(field.value.trim());
    let fit = 0;
    for (const choice of list.querySelectorAll('.choice')) {
      const fits = fold(choice.textContent).includes(wanted);
      if (fits) fit++;
      choice.hidden = !fits && !choice.querySelector(':checked');
    }
    for (const group of list.querySelectorAll('.choice-group')) {
      group.hidden = !group.querySelector('.choice:not([hidden])');
    }
    if (wanted) announce(field.dataset.found.replace('{0}', fit));
  };

  for (const list of document.querySelectorAll('[data-narrow]')) {
    if (list.querySelectorAll('.choice').length > 12) list.querySelector('.narrow').hidden = false;
  }
  document.addEventListener('input', event => {
    const field = event.target.closest('[data-narrow] .narrow input');
    if (field && !event.isComposing) narrow(field.closest('[data-narrow]'));
  });
  document.addEventListener('keydown', event => {
    // sent is the form by its buttons; who looks for a word wants the list
    if (event.key === 'Enter' && event.target.closest('[data-narrow] .narrow')) event.preventDefault();
  });
}
