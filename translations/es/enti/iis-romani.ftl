### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = ===
# it: Una scuola superiore statale di Casalmaggiore.
summary = Una escuela estatal de secundaria superior en Casalmaggiore.
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = secundaria superior; Romani; Casalmaggiore; bachillerato; preparatoria

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = Es una escuela de secundaria superior: se va después de la terza media (fin de la secundaria básica). Fue socia del proyecto [Terre di Inclusione][1].
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = Para saber qué cursos tiene, pregunte en la secretaría. Para la inscripción lea [cómo se hace][1].
