### Questura di Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = police headquarters
title = Questura of Cremona (police headquarters)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = residence permit
# term: denunce → { -denuncia } = police report
summary = The office of the State Police for residence permits and police reports.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = police headquarters
keywords = questura; immigration office; police; permit; foreigners office; immigration police; immigration; aliens office; police headquarters; appointment at the questura

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = police headquarters
# term: permessi di soggiorno → { -permesso-di-soggiorno } = residence permit
p-7g4a9 = In every province there is a [police headquarters (Questura)][1]. Its **immigration office (ufficio immigrazione)** deals with residence permits.
# it: Qui puoi:
p-huf42 = Here you can:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = fingerprints
l-uncuj = give your fingerprints and collect your [permit][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = international protection
l-ehwh8 = ask for [asylum][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = police report
l-t7v6m = make a [police report (denuncia)][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = passport
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-9dtxy = For opening hours and appointments see the website { $web }. Always bring your { -passaporto } and the { -ricevuta-del-permesso }.
