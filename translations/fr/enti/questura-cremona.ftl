### Questura di Cremona — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura di Cremona
# term: questura → { -questura } = direction de la police
title = Questura di Cremona (direction de la police)
# it: L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permis de séjour
# term: denunce → { -denuncia } = plainte
summary = Le bureau de la Polizia di Stato pour les permis de séjour et les plaintes.
# it: questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura
# term: questura → { -questura } = direction de la police
keywords = questura; questure; bureau immigration; police; titre de séjour; bureau des étrangers; service des étrangers; immigration; police de l’immigration; préfecture de police; rendez-vous à la questura

## Che cosa fa

# it: In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
# term: permessi di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-7g4a9 = Dans chaque province, il y a une [direction de la police (Questura)][1]. L’**ufficio immigrazione** (bureau de l’immigration) s’occupe des permis de séjour.
# it: Qui puoi:
p-huf42 = Ici, vous pouvez :
# it: lasciare le impronte e ritirare il [permesso][1]
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = empreintes digitales
l-uncuj = donner vos empreintes et retirer le [permis][1]
# it: chiedere [asilo][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = protection internationale
l-ehwh8 = demander l’[asile][1]
# it: fare una [denuncia][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = plainte
l-t7v6m = déposer une [plainte (denuncia)][1]
# it: Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
# note: $web = un dato; lo scrive il sito
# term: passaporto → { -passaporto } = passeport
# term: ricevuta → { -ricevuta-del-permesso } = récépissé du permis
p-9dtxy = Pour les horaires et les rendez-vous, regardez le site { $web }. Apportez toujours votre passeport et le récépissé (ricevuta).
