### termini/ricevuta-del-permesso
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = ricevuta del permesso
summary = Il foglio che prova che hai chiesto o rinnovato il permesso.
keywords = cedolino; ricevuta postale; assicurata
p-j58hc = Te la dà la posta quando consegni la busta.
p-w9vh2 = Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
p-x7dq7 = Che cosa fare dopo:
# note: voce 1 di 4
# note: [1] = termini/questura
l-gmrha = Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 2 di 4
l-5sm3f = Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
l-nz4iw = Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
l-3cb9s = Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
