### codice fiscale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: codice fiscale
title = kod fiskal
# it: Il codice personale che ti chiedono quasi tutti gli uffici.
summary = Kodi personal që ju kërkojnë pothuajse të gjitha zyrat.
# it: codice; tasse
keywords = kod; taksa; numër personal
# it: È un codice di sedici lettere e numeri. Ogni persona ha il suo.
p-nmxes = Është një kod me gjashtëmbëdhjetë shkronja dhe numra. Çdo person ka të vetin.
# it: Ti serve per lavorare, per la casa e per il medico. Lo dà l'Agenzia delle Entrate.
p-vbvyk = Ju duhet për të punuar, për shtëpinë dhe për mjekun. E jep Agenzia delle Entrate.
