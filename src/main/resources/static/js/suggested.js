// [data-suggested=URL]: what the library has for this page comes in once the page is there. Without script: a link to it.
for (const place of document.querySelectorAll('[data-suggested]')) {
  fetchFragment(place.dataset.suggested).then(nodes => place.replaceChildren(nodes)).catch(() => { /* the link stays */ });
}
