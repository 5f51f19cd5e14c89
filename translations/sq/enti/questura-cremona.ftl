### Questura di Cremona — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = drejtoria e policisë
title = Questura di Cremona (drejtoria e policisë)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
# term: denunce → { -denuncia } = denoncim në polici
summary = Zyra e Policisë së Shtetit për lejet e qëndrimit dhe denoncimet.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = drejtoria e policisë
keywords = kuestura; zyra e imigracionit; polici; leje; leje qëndrimi; zyra e të huajve; imigracioni; policia e emigracionit; takim në Questura; zyra e emigracionit

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
# term: permessi di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-7g4a9 = Në çdo provincë ka një [drejtori policie (Questura)][1]. **Zyra e imigracionit** (ufficio immigrazione) merret me { -permesso-di-soggiorno(case: "pl") }.
# it: Qui puoi:
p-huf42 = Këtu mund:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = shenja të gishtave
l-uncuj = të lini { -impronte-digitali(case: "def") } dhe të merrni [lejen][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
l-ehwh8 = të kërkoni [azil][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = denoncim në polici
l-t7v6m = të bëni një [denoncim (denuncia)][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = pasaportë
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-9dtxy = Për oraret dhe takimet shihni faqen { $web }. Merrni gjithmonë me vete { -passaporto(case: "acc") } dhe { -ricevuta-del-permesso(case: "acc") }.
