### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = ===
# it: Una scuola superiore statale di Casalmaggiore.
summary = Casalmaggiore का एक सरकारी हाई स्कूल।
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = हाई स्कूल; Romani; Casalmaggiore

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = यह हाई स्कूल (scuola superiore) है: इसमें मिडिल स्कूल (terza media) के बाद जाते हैं। यह [Terre di Inclusione][1] परियोजना का साझेदार था।
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = कौन-से कोर्स हैं, यह स्कूल के दफ़्तर (segreteria) से पूछें। दाख़िले के लिए पढ़ें [दाख़िला कैसे करवाएँ][1]।
