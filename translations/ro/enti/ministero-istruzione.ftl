### Ministero dell'Istruzione e del Merito — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = Ministerul Educației
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = Ministerul care se ocupă de școală, de la grădiniță la liceu.
# it: ministero; scuola; istruzione; Unica
keywords = minister; școală; educație; Unica
# it: iscrizioni
f-frvv5 = înscrieri

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = Hotărăște regulile școlii. Site-ul pentru înscrieri este { $web-iscrizioni }.
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = Pentru copilul dumneavoastră vorbiți cu secretariatul școlii. Citiți [cum se înscrie][1].
