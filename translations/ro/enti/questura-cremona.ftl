### Questura di Cremona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = chestură
title = Questura di Cremona (chestura)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permis de ședere
# term: denunce → { -denuncia } = plângere
summary = Biroul Poliției de Stat pentru permise de ședere și plângeri.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = chestură
keywords = chestură; Questura; biroul de imigrări; poliție; permis; biroul de străini; serviciul de imigrări; oficiul pentru străini; imigrări; programare la Questura

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-7g4a9 = În fiecare provincie există o [chestură (Questura)][1]. Biroul de imigrări, **ufficio immigrazione**, se ocupă de { -permesso-di-soggiorno(case: "pl") }.
# it: Qui puoi:
p-huf42 = Aici puteți:
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = amprente
l-uncuj = da { -impronte-digitali(case: "def") } și lua [permisul][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = protecție internațională
l-ehwh8 = cere [azil (protecție internațională)][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = plângere
l-t7v6m = face o [plângere (denuncia)][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = pașaport
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-9dtxy = Pentru program și programări vedeți site-ul { $web }. Aduceți întotdeauna { -passaporto(case: "def") } și { -ricevuta-del-permesso(case: "def") }.
