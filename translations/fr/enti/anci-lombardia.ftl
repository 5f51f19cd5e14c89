### ANCI Lombardia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ===
# it: L'associazione dei Comuni della Lombardia.
summary = L’association des communes de Lombardie.
# it: ANCI; comuni
keywords = ANCI; communes; mairies

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = Elle réunit les communes de Lombardie. Elle a accompagné les organismes du projet [LAB’IMPACT][1].
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = Elle n’offre pas de services aux habitants. Pour votre problème, allez à [votre mairie][1].
