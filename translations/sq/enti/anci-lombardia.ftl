### ANCI Lombardia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ===
# it: L'associazione dei Comuni della Lombardia.
summary = Shoqata e komunave të Lombardisë.
# it: ANCI; comuni
keywords = ANCI; komuna

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = Bashkon komunat e Lombardisë. Ka shoqëruar entet e projektit [LAB'IMPACT][1].
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = Nuk u jep shërbime qytetarëve. Për problemin tuaj shkoni te [komuna juaj][1].
