### ANCI Lombardia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ANCI Lombardia
# it: L'associazione dei Comuni della Lombardia.
summary = Асоціація муніципалітетів Ломбардії.
# it: ANCI; comuni
keywords = ANCI; муніципалітети

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = Об’єднує муніципалітети (Comuni) Ломбардії. Супроводжувала організації проєкту [LAB'IMPACT][1].
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = Не надає послуг мешканцям. Зі своєю проблемою йдіть до [вашого муніципалітету][1].
