### Istituto di Istruzione Superiore "G. Romani", Casalmaggiore — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Istituto di Istruzione Superiore "G. Romani", Casalmaggiore
title = Istituto di Istruzione Superiore "G. Romani", Казальмаджоре
# it: Una scuola superiore statale di Casalmaggiore.
summary = Державна старша школа в Казальмаджоре.
# it: scuola superiore; Romani; Casalmaggiore; superiori
keywords = старша школа; Romani; Casalmaggiore; технікум; ліцей

## Che cosa fa

# it: È una scuola superiore: ci vai dopo la terza media. È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-zc5m5 = Це старша школа: туди йдуть після третього класу середньої. Була партнером проєкту [Terre di Inclusione][1].
# it: Per sapere quali corsi ha, chiedi alla segreteria. Per l'iscrizione leggi [come si fa][1].
# note: [1] = servizi/iscrizione-a-scuola
p-4c2uq = Щоб дізнатися, які там є напрями, запитайте в секретаріаті. Про запис читайте, [як це зробити][1].
