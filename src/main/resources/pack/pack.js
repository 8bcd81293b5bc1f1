'use strict';
(() => {
  const said = document.body.dataset;
  const key = 'focalnet.pack.' + said.mark;
  const capacity = document.getElementById('capacity');
  const state = document.getElementById('state');
  const questions = Array.from(document.querySelectorAll('fieldset.question'));

  const answer = (question) => {
    const chosen = question.querySelector('input[type=radio]:checked');
    return {
      code: question.dataset.code,
      value: chosen ? chosen.value : '',
      words: question.querySelector('textarea').value.trim()
    };
  };
  const answers = () => questions.map(answer).filter((one) => one.value || one.words);
  const content = () => ({ focalnet: 'pack', mark: said.mark, capacity: capacity.value.trim(), answers: answers() });
  const count = () => {
    state.textContent = said.counted.replace('[0]', answers().length).replace('[1]', questions.length);
  };
  // A browser may not let a file keep anything: then the page says so, and what is typed is saved by hand.
  const kept = (act) => {
    try {
      return act();
    } catch (refused) {
      document.getElementById('unsaved').hidden = false;
      return null;
    }
  };
  const restore = () => {
    const before = kept(() => JSON.parse(localStorage.getItem(key)));
    if (!before) {
      return;
    }
    capacity.value = before.capacity || '';
    for (const one of before.answers || []) {
      const question = questions.find((each) => each.dataset.code === one.code);
      if (question) {
        question.querySelector('textarea').value = one.words || '';
        for (const choice of question.querySelectorAll('input[type=radio]')) {
          choice.checked = Boolean(one.value) && choice.value === one.value;
        }
      }
    }
  };

  document.getElementById('pack').addEventListener('submit', (event) => event.preventDefault());
  document.getElementById('pack').addEventListener('input', () => {
    kept(() => localStorage.setItem(key, JSON.stringify(content())));
    count();
  });
  document.getElementById('save').addEventListener('click', () => {
    if (!capacity.value.trim()) {
      state.textContent = said.missing;
      capacity.focus();
      return;
    }
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(content(), null, 1)], { type: 'application/json' }));
    link.download = said.file;
    document.body.append(link);
    link.click();
    link.remove();
    state.textContent = said.saved;
  });
  document.getElementById('print').addEventListener('click', () => window.print());
  document.getElementById('erase').addEventListener('click', () => {
    if (window.confirm(said.erase)) {
      kept(() => localStorage.removeItem(key));
      document.getElementById('pack').reset();
      count();
    }
  });
  restore();
  count();
})();
