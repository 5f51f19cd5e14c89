### Ministero dell'Istruzione e del Merito — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = Ministria e Arsimit (Ministero dell'Istruzione e del Merito)
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = Ministria e shkollës, nga kopshti deri te shkolla e mesme e lartë.
# it: ministero; scuola; istruzione; Unica
keywords = ministria; shkollë; arsim; Unica
# it: iscrizioni
f-frvv5 = regjistrimet

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = Vendos rregullat e shkollës. Faqja e internetit për regjistrimet është { $web-iscrizioni }.
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = Për fëmijën tuaj flisni me sekretarinë e shkollës. Lexoni [si regjistrohet][1].
