### Soldi e aiuti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = Money and financial help
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = family wealth indicator
# term: bollette → { -bolletta } = household bill
summary = ISEE, benefits, household bills, bank, taxes.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = family wealth indicator
keywords = money; poverty; ISEE; benefit; bonus; financial help
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = family wealth indicator
# term: assistente sociale → { -assistente-sociale } = social worker
p-8wdxi = Almost all financial help asks for the [ISEE][1]. Start there. If you do not know who to ask, talk to the [social worker][2].
