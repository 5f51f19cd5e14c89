### ricevuta del permesso — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = recipisa permisului
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = Hârtia care dovedește că ați cerut sau ați reînnoit permisul.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = fluturaș de salariu
keywords = recipisă; ricevuta; cedolino; dovadă de la poștă; chitanță permis
# it: Te la dà la posta quando consegni la busta.
p-j58hc = V-o dă poșta când depuneți plicul.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = pașaport
p-w9vh2 = Aveți-o **întotdeauna** la dumneavoastră, împreună cu { -passaporto(case: "def") }. Cu recipisa de reînnoire puteți rămâne și puteți lucra.
# it: Che cosa fare dopo:
p-x7dq7 = Ce aveți de făcut apoi:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
l-gmrha = Mergeți la [chestură (Questura)][1] în ziua programării.
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = Urmăriți cererea pe site-ul Polizia di Stato (poliția de stat), cu numărul de pe recipisă.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = ASST
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
l-nz4iw = Duceți recipisa la [ASST][1] și cereți prelungirea [cardului de sănătate (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = chestură
# term: patronato → { -patronato } = birou de asistență
l-3cb9s = Vreți să călătoriți? Întrebați întâi la { -questura } sau la un [birou de asistență (patronato)][1].
