### consultorio familiare — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = family clinic
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = A service for women, couples, parents and young people.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = gynaecologist; midwife; women; contraception
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = social worker
# term: ricetta → { -ricetta } = prescription
p-5935g = There are a gynaecologist, a midwife, a psychologist and a social worker. You do not need a [prescription][1].
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = Read [how to go there][1].
