// Shared: fetch a fragment of a page as nodes, and say something to screen readers.

let fragmentPolicy;
try {
  fragmentPolicy = window.trustedTypes?.createPolicy('focalnet', {
    createHTML: text => text,
    createScriptURL: address => { if (address !== '/notices/push.js') throw new TypeError(address); return address; },
  });
} catch { /* the policy is not allowed here: fragments stay full pages */ }

/** Nodes of a same-origin fragment; rejects on errors and where the session has ended. */
async function fetchFragment(url, options = {}) {
  const address = new URL(url, location.href);
  if (address.origin !== location.origin) throw new Error('foreign address');
  const answer = await fetch(address, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', ...options });
  if (!answer.ok || !answer.headers.get('Content-Type')?.startsWith('text/html')) throw new Error(`answer ${answer.status}`);
  const text = await answer.text();
  const read = new DOMParser().parseFromString(fragmentPolicy ? fragmentPolicy.createHTML(text) : text, 'text/html');
  const nodes = document.createDocumentFragment();
  nodes.append(...[...read.body.childNodes].map(node => document.adoptNode(node)));
  return nodes;
}

/** Says a text politely, once. */
function announce(text) {
  let region = document.getElementById('announcer');
  if (!region) {
    region = document.createElement('p');
    region.id = 'announcer';
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = '';
  setTimeout(() => { region.textContent = text; }, 60);
}
