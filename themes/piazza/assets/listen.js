// Reads a page aloud: each text in its own language; one without a voice is passed over. piazza.js loads this when a reader
// asks to listen for the first time.

(() => {
  "use strict";

  const listen = document.querySelector("[data-listen]");
  const speech = window.speechSynthesis;

  const voiceFor = (tag) => {
    const wanted = tag.toLowerCase().split("-");
    const voices = speech.getVoices().map((voice) => [voice, voice.lang.toLowerCase().replace("_", "-").split("-")]);
    const same = voices.filter(([, parts]) => parts[0] === wanted[0]);
    return (same.find(([voice]) => voice.default) || same[0] || [])[0];
  };

  // The texts of an element, those in another language each for itself: an Italian word is to be heard as the office says it.
  const pieces = (element) => {
    const inner = [...element.children].filter((child) => child.getClientRects().length);
    const parts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE || inner.includes(node));
    return element.querySelector("[lang]") ? parts.flatMap((part) => (part.children ? pieces(part) : [part])) : [element];
  };
  const say = (part) => {
    const text = part.innerText || part.data || "";
    const voice = voiceFor((part.closest ? part : part.parentNode).closest("[lang]").lang);
    if (voice && /[\p{L}\p{N}]/u.test(text)) {
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      speech.speak(words);
    }
  };

  const begin = () => {
    const texts = document.querySelectorAll("main h1, main h2, main p, main li, main dt, main dd, main th, main td");
    for (const element of texts) {
      // A text is read once, by the innermost of these, and what is not shown is not read.
      if (element.querySelector("p, li, dd, td") || !element.getClientRects().length || element.closest("[data-tools]")) {
        continue;
      }
      pieces(element).forEach(say);
    }
  };

  const [start, stop] = [listen.textContent, listen.dataset.stop];
  const settle = () => {
    const reads = speech.speaking || speech.pending;
    listen.textContent = reads ? stop : start;
    listen.setAttribute("aria-pressed", String(reads));
  };

  listen.addEventListener("click", () => {
    if (speech.speaking || speech.pending) {
      speech.cancel();
    } else {
      begin();
    }
    settle();
  });
  setInterval(() => speech.speaking !== (listen.getAttribute("aria-pressed") === "true") && settle(), 500);
  addEventListener("pagehide", () => speech.cancel());

  begin();
  settle();
})();
