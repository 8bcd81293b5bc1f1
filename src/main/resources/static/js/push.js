// section[data-push=KEY]: push messages in this browser are turned on and off. The browser asks its person, names its push
// service, and an ordinary form tells the program. The line of this browser is known by the hash of its address.
for (const panel of document.querySelectorAll('[data-push]')) {
  if (!isSecureContext || !navigator.serviceWorker || !window.PushManager || !window.Notification) continue;
  const script = '/notices/push.js';
  const form = panel.querySelector('[data-push-form]');
  const status = panel.querySelector('[data-push-status]');
  const button = form.querySelector('button');
  panel.querySelector('[data-push-without]').hidden = true;

  const known = async () => {
    const registration = await navigator.serviceWorker.getRegistration(script);
    return await registration?.pushManager.getSubscription() ?? null;
  };
  const hash = async text => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
  };
  const started = async () => {
    await navigator.serviceWorker.register(fragmentPolicy ? fragmentPolicy.createScriptURL(script) : script);
    return navigator.serviceWorker.ready;
  };
  const say = text => { status.textContent = text; status.hidden = !text; };

  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    say('');
    try {
      if (await Notification.requestPermission() !== 'granted') {
        say(status.dataset.denied);
        return;
      }
      const registration = await started();
      await (await registration.pushManager.getSubscription())?.unsubscribe(); // of whoever was signed in here before
      const given = (await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: panel.dataset.push })).toJSON();
      form.elements.endpoint.value = given.endpoint;
      form.elements.p256dh.value = given.keys.p256dh;
      form.elements.auth.value = given.keys.auth;
      form.submit();
    } catch {
      say(status.dataset.failed);
    } finally {
      button.removeAttribute('aria-disabled');
    }
  });

  (async () => {
    const subscription = await known();
    const mine = subscription && await hash(subscription.endpoint);
    const here = mine && panel.querySelector(`[data-push-here="${mine}"]`);
    form.hidden = Boolean(here);
    if (!here) return;
    here.hidden = false;
    here.closest('li').querySelector('form').addEventListener('submit', async event => {
      event.preventDefault();
      await subscription.unsubscribe().catch(() => {});
      event.target.submit();
    });
  })().catch(() => { form.hidden = false; });
}
