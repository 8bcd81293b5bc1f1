// The menu of a small screen, and menus that drop down. Without script: #nav:target and <details>.
{
  const toggles = () => document.querySelectorAll('.menu-toggle');
  const menu = () => document.getElementById('nav');
  const isOpen = () => menu().classList.contains('open')
    || menu().matches(':target') && !menu().classList.contains('closed');

  const set = open => {
    menu().classList.toggle('open', open);
    menu().classList.toggle('closed', !open);
    for (const toggle of toggles()) toggle.setAttribute('aria-expanded', open);
  };

  if (menu()) {
    for (const toggle of toggles()) {
      toggle.setAttribute('role', 'button');
      toggle.setAttribute('aria-controls', 'nav');
      toggle.setAttribute('aria-expanded', isOpen());
    }
  }

  document.addEventListener('click', event => {
    const toggle = event.target.closest('.menu-toggle');
    if (toggle && menu()) {
      event.preventDefault();
      set(!isOpen());
    }
    for (const drop of document.querySelectorAll('details:is(.menu, .language)[open]')) {
      if (!drop.contains(event.target)) drop.open = false;
    }
  });

  document.addEventListener('keydown', event => {
    if (event.key === ' ' && event.target.matches?.('.menu-toggle')) {
      event.preventDefault();
      event.target.click();
    }
    if (event.key !== 'Escape') return;
    const drop = document.querySelector('details:is(.menu, .language)[open]');
    const toggle = [...toggles()].find(one => one.checkVisibility());
    if (drop) {
      drop.open = false;
      drop.querySelector('summary').focus();
    } else if (toggle && menu() && isOpen()) {
      set(false);
      toggle.focus();
    }
  });
}
