// Says in the page why the app does not start: this browser is too old for it, or its first script did not come.
// It is written so that the oldest browser can read it; the words stand in index.html.
(function () {
  'use strict';

  function showOnly(name) {
    var page = document.querySelector('.start');
    if (!page) return;
    page.setAttribute('data-now', '');
    document.querySelector('.start-late').hidden = name !== 'late';
    document.querySelector('.start-old').hidden = name !== 'old';
  }

  // One thing of each kind that the app cannot do without, the last of its kind to come to each browser.
  function isOldEnough() {
    try {
      new RegExp('(?<=a)b');
      return (
        'findLast' in Array.prototype &&
        'hasOwn' in Object &&
        CSS.supports('block-size', '1dvb') &&
        CSS.supports('container-type', 'size')
      );
    } catch (_unknown) {
      return false;
    }
  }

  if (!isOldEnough()) {
    document.getElementById('app').setAttribute('data-too-old', '');
    showOnly('old');
    return;
  }
  // A script that is missing tells of it by an event that stays at the script.
  addEventListener(
    'error',
    function (event) {
      if (event.target && event.target.tagName === 'SCRIPT') showOnly('late');
    },
    true
  );
  // One that a browser cannot read tells the page.
  addEventListener('error', function (event) {
    if (event.target === window) showOnly('late');
  });
})();
