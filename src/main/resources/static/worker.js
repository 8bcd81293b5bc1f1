// Runs in a browser that wants push messages, when one arrives. It shows the words that came, which say only that
// something waits; a newer message takes the place of an older one.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('push', event => {
  const { title, text, language } = event.data.json();
  event.waitUntil(self.registration.showNotification(title, { body: text, lang: language, dir: 'auto', tag: 'focalnet' }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow('/notices'));
});
