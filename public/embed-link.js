// A plain script, since a sandbox may refuse modules: where the frame cannot be loaded, its link still leads to the same view.
for (const link of document.querySelectorAll('[data-full-view]')) link.href = './' + location.hash
