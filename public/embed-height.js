/* Raumblick: gives each frame with the attribute data-raumblick the height that its content needs. No dependencies, no storage. */
;(function () {
  'use strict'
  var ns = 'raumblick'
  function frames() {
    return Array.prototype.slice.call(document.querySelectorAll('iframe[data-raumblick]'))
  }
  function originOf(frame) {
    try {
      return new URL(frame.src, document.baseURI).origin
    } catch (error) {
      return undefined
    }
  }
  addEventListener('message', function (event) {
    var message = event.data
    if (!message || message.ns !== ns || message.v !== 1 || message.type !== 'height') return
    var height = message.payload && message.payload.height
    if (typeof height !== 'number' || !(height >= 120 && height <= 5000)) return
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return
      // A sandbox without allow-same-origin has the origin "null"; the window itself has been compared above.
      if (event.origin !== originOf(frame) && event.origin !== 'null') return
      frame.style.aspectRatio = 'auto'
      frame.style.minHeight = '0'
      frame.style.height = Math.ceil(height) + 'px'
    })
  })
  function ask() {
    frames().forEach(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ ns: ns, v: 1, type: 'requestHeight' }, '*')
    })
  }
  ask()
  addEventListener('load', ask)
})()
