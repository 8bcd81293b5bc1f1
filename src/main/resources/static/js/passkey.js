// Passkeys, in the JSON of Spring Security's WebAuthn filters.
{
  const toBytes = text => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
  const toText = bytes => bytes && btoa(Array.from(new Uint8Array(bytes), byte => String.fromCharCode(byte)).join(''))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

  const post = async (url, body) => {
    const answer = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', [meta('csrf-header') || 'X-CSRF-TOKEN']: meta('csrf-token') || document.querySelector('input[name=_csrf]')?.value || '' },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`answer ${answer.status}`);
    return answer.json();
  };
  const decoded = list => (list || []).map(one => ({ ...one, id: toBytes(one.id) }));

  const outer = credential => ({
    id: credential.id,
    rawId: toText(credential.rawId),
    clientExtensionResults: credential.getClientExtensionResults(),
    authenticatorAttachment: credential.authenticatorAttachment,
  });

  const register = async label => {
    const options = await post('/webauthn/register/options');
    const credential = await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: toBytes(options.challenge),
        user: { ...options.user, id: toBytes(options.user.id) },
        excludeCredentials: decoded(options.excludeCredentials),
      },
    });
    const { response } = credential;
    const answer = await post('/webauthn/register', {
      publicKey: {
        credential: {
          ...outer(credential),
          type: credential.type,
          response: {
            attestationObject: toText(response.attestationObject),
            clientDataJSON: toText(response.clientDataJSON),
            transports: response.getTransports?.() ?? [],
          },
        },
        label,
      },
    });
    if (!answer.success) throw new Error('refused');
  };

  const signIn = async () => {
    const options = await post('/webauthn/authenticate/options');
    const credential = await navigator.credentials.get({
      publicKey: { ...options, challenge: toBytes(options.challenge), allowCredentials: decoded(options.allowCredentials) },
    });
    const { response } = credential;
    const answer = await post('/login/webauthn', {
      ...outer(credential),
      response: {
        authenticatorData: toText(response.authenticatorData),
        clientDataJSON: toText(response.clientDataJSON),
        signature: toText(response.signature),
        userHandle: toText(response.userHandle) ?? undefined,
      },
    });
    if (!answer.authenticated) throw new Error('refused');
    return answer.redirectUrl;
  };

  const say = (button, text) => {
    const scope = button.closest('form, .sign-in, .panel') ?? button.parentElement;
    let status = scope.querySelector('[data-passkey-status]');
    if (!status) {
      status = document.createElement('p');
      status.className = 'error';
      status.dataset.passkeyStatus = '';
      status.setAttribute('role', 'alert');
      button.before(status);
    }
    status.hidden = !text;
    status.textContent = text ?? '';
  };

  const run = async button => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    const { dataset } = button;
    const registering = dataset.passkey === 'register';
    const field = registering && button.closest('form')?.elements.label;
    const label = field ? field.value.trim() : '';
    say(button, '');
    if (registering && !label) {
      say(button, dataset.errorLabel ?? dataset.errorFailed);
      field?.focus();
      return;
    }
    button.setAttribute('aria-disabled', 'true');
    try {
      const answered = registering ? await register(label) : await signIn();
      const next = new URL(dataset.next || answered || location.href, location.href);
      location.assign(next.origin === location.origin ? next : '/');
    } catch (error) {
      const kind = { NotAllowedError: 'errorCancelled', AbortError: 'errorCancelled', InvalidStateError: 'errorKnown' }[error.name];
      say(button, dataset[kind] ?? dataset.errorFailed);
      button.removeAttribute('aria-disabled');
    }
  };

  const supported = Boolean(window.PublicKeyCredential && navigator.credentials);
  for (const button of document.querySelectorAll('[data-passkey]')) button.hidden = !supported;
  for (const note of document.querySelectorAll('[data-passkey-unsupported]')) note.hidden = supported;

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-passkey]');
    if (button) {
      event.preventDefault();
      run(button);
    }
  });
  document.addEventListener('submit', event => {
    const button = event.target.querySelector('[data-passkey=register]');
    if (button) {
      event.preventDefault();
      run(button);
    }
  });
}
