// [data-upload]: files go up in pieces as soon as they are chosen or dropped, survive a broken connection and a reload,
// and stand in the form as ticked boxes. Without script: the file field of the form.
{
  const PIECE = 2 * 1024 * 1024;
  const AT_ONCE = 2;
  const TRIES = 30;
  const address = '/files/uploads';
  const busy = new Map(); // form -> promises
  const memory = file => `upload:${file.name}:${file.size}:${file.lastModified}`;
  const recall = file => { try { return sessionStorage.getItem(memory(file)); } catch { return null; } };
  const remember = (file, place) => { try { place ? sessionStorage.setItem(memory(file), place) : sessionStorage.removeItem(memory(file)); } catch { /* off */ } };

  const ask = async (url, options = {}) => {
    const token = document.querySelector('meta[name=csrf-token]')?.content ?? '';
    const answer = await fetch(url, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', ...options, headers: { 'X-CSRF-TOKEN': token, ...options.headers } });
    if (answer.status === 404) return null;
    if (![200, 201, 409, 422].includes(answer.status)) throw new Error(`answer ${answer.status}`);
    const text = await answer.text();
    const page = new DOMParser().parseFromString(fragmentPolicy ? fragmentPolicy.createHTML(text) : text, 'text/html');
    const row = page.querySelector('[data-upload-id]');
    if (!row) throw new Error('no line');
    return { row: document.adoptNode(row), place: answer.headers.get('Location') };
  };

  const pause = tries => new Promise(resolve => {
    const timer = setTimeout(resolve, Math.min(30000, 1000 * 2 ** tries));
    addEventListener('online', () => { clearTimeout(timer); resolve(); }, { once: true });
  });

  const waiting = file => {
    const row = document.createElement('li');
    row.className = 'upload';
    const name = document.createElement('bdi');
    name.textContent = file.name;
    const note = document.createElement('small');
    note.className = 'meta';
    const progress = document.createElement('progress');
    progress.setAttribute('aria-label', file.name);
    row.append(name, ' ', note, progress);
    return row;
  };

  const say = (row, words) => {
    let note = row.querySelector('small');
    if (!note) row.append(note = document.createElement('small'));
    note.textContent = words;
  };

  const bring = async (field, file) => {
    let row = waiting(file);
    field.querySelector('[data-upload-list]').append(row);
    const show = next => { row.replaceWith(next); row = next; };
    let place = recall(file);
    for (let tries = 0; tries < TRIES;) {
      try {
        let answer = place ? await ask(place) : null;
        if (!answer) {
          answer = await ask(address, { method: 'POST', body: new URLSearchParams({ name: file.name, length: file.size }) });
          place = answer?.place;
          if (place) remember(file, place);
        }
        show(answer.row);
        while (row.dataset.state === 'RECEIVING') {
          const offset = Number(row.dataset.offset);
          answer = await ask(place, { method: 'PATCH', body: file.slice(offset, offset + PIECE), headers: { 'Upload-Offset': String(offset), 'Content-Type': 'application/offset+octet-stream' } });
          if (!answer) throw new Error('gone');
          show(answer.row);
          tries = 0;
        }
        remember(file, null);
        announce(row.textContent.trim());
        return;
      } catch {
        say(row, field.dataset.uploadWaits);
        await pause(tries++);
      }
    }
    say(row, field.dataset.uploadFailed);
    announce(field.dataset.uploadFailed);
  };

  const take = (field, files) => {
    const input = field.querySelector('input[type=file]');
    const chosen = input.multiple ? [...files] : [...files].slice(0, 1);
    if (!input.multiple) field.querySelector('[data-upload-list]').replaceChildren();
    const queue = [...chosen];
    const work = async () => { while (queue.length) await bring(field, queue.shift()); };
    const all = Promise.all(Array.from({ length: AT_ONCE }, work));
    const form = input.form;
    busy.set(form, Promise.all([busy.get(form), all]));
    busy.get(form).then(() => { if (!field.querySelector('progress')) busy.delete(form); });
  };

  for (const hint of document.querySelectorAll('[data-upload-drop]')) hint.hidden = false;
  document.addEventListener('change', event => {
    const field = event.target.closest?.('[data-upload]');
    if (!field || !event.target.matches('input[type=file]')) return;
    take(field, event.target.files);
    event.target.value = ''; // the form need not send them again
  });
  for (const kind of ['dragover', 'dragleave', 'drop']) {
    document.addEventListener(kind, event => {
      const field = event.target.closest?.('[data-upload]');
      if (!field || kind !== 'dragleave' && ![...event.dataTransfer.types].includes('Files')) return;
      event.preventDefault();
      field.classList.toggle('dropping', kind === 'dragover');
      if (kind === 'drop') take(field, event.dataTransfer.files);
    });
  }
  // A form whose files are under way waits for them, and then goes by itself.
  document.addEventListener('submit', event => {
    const pending = busy.get(event.target);
    if (!pending) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    pending.then(() => { busy.delete(event.target); event.target.requestSubmit(event.submitter ?? undefined); });
  }, true);
}
