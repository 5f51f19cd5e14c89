### Cerco casa — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = ???
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = ???
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = ???
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = ???
# it: Leggi il contratto prima di firmare.
f-t6xmm = ???
# it: Il proprietario comunica che abiti lì.
f-tpkbn = ???
# it: Cambia la residenza.
# term: residenza → { -residenza } = residencia registrada
f-9uhdv = ???
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = indicador económico de la familia
# term: bollette → { -bolletta } = factura de luz o gas
f-xr29n = ???
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = vivienda pública
f-67irr = ???
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = visa de entrada
p-svd4w = ???
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = ???
