### sfratto — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = मकान ख़ाली करने का आदेश
# it: L'ordine del giudice di lasciare la casa.
summary = घर छोड़ने का जज का आदेश।
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = अदालत का कर्मचारी
keywords = अदालत; घर छूटना; मकान ख़ाली
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = यह तब हो सकता है जब आप पैसे नहीं देते या कॉन्ट्रैक्ट ख़त्म होता है। सिर्फ़ जज यह आदेश दे सकता है।
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = पढ़ें: [क्या करें][1]।
