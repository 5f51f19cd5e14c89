### ANCI Lombardia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ===
# it: L'associazione dei Comuni della Lombardia.
summary = ???
# it: ANCI; comuni
keywords = ???

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = ???
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = ???
