### ENI — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = código de salud para ciudadanos de la Unión Europea sin seguro
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = El código para recibir atención médica si es ciudadano de la Unión Europea y no puede inscribirse.
# it: europeo; cure; codice; Romania
keywords = europeo; atención médica; código; Rumania; España
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI quiere decir europeo non iscritto (europeo no inscrito). Es para ciudadanos de la Unión Europea sin trabajo y sin seguro.
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-6b2ky = No todas las regiones usan este código. En Lombardía pregunte a la [entidad pública de salud (ASST)][1]: la atención urgente y esencial le corresponde de todos modos.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = Lea [cómo se pide][1].
