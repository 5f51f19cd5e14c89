### enti/questura-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Questura di Cremona
summary = L'ufficio della Polizia di Stato per permessi di soggiorno e denunce.
keywords = questura; ufficio immigrazione; polizia; permesso; ufficio stranieri; ufficio permessi; sportello immigrazione; appuntamento in questura

## Che cosa fa

# note: [1] = termini/questura
p-7g4a9 = In ogni provincia c'è una [Questura][1]. L'**ufficio immigrazione** segue i permessi di soggiorno.
p-huf42 = Qui puoi:
# note: voce 1 di 3
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
l-uncuj = lasciare le impronte e ritirare il [permesso][1]
# note: voce 2 di 3
# note: [1] = servizi/asilo
l-ehwh8 = chiedere [asilo][1]
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
l-t7v6m = fare una [denuncia][1]
# note: $web = un dato; lo scrive il sito
p-9dtxy = Per orari e appuntamenti guarda il sito { $web }. Porta sempre il passaporto e la ricevuta.
