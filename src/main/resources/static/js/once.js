// A form is sent once: the second click of an impatient hand is swallowed. form[data-repeat] is left alone.
{
  const sent = new Map(); // form -> undo

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.getAttribute('method')?.toLowerCase() !== 'post' || form.matches('[data-repeat]')) return;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    const button = event.submitter;
    setTimeout(() => { // after every other listener had its say
      if (event.defaultPrevented) return;
      const words = button?.dataset.progress;
      const before = button ? [...button.childNodes] : [];
      sent.set(form, () => {
        button?.removeAttribute('aria-disabled');
        if (words) button.replaceChildren(...before);
      });
      button?.setAttribute('aria-disabled', 'true');
      if (words) {
        button.textContent = words;
        announce(words);
      }
    });
  });

  // back from the next page, out of the browser's cache
  addEventListener('pageshow', event => {
    if (!event.persisted) return;
    for (const undo of sent.values()) undo();
    sent.clear();
  });
}
