### Mestieri Lombardia Cremona — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mestieri Lombardia Cremona
title = Mestieri Lombardia Cremona
# it: Un ente partner di Terre di Inclusione.
summary = Організація, партнер Terre di Inclusione.
# it: Mestieri; lavoro
keywords = Mestieri; робота

## Che cosa fa

# it: È stato partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-rdhc8 = Була партнером проєкту [Terre di Inclusione][1].
# it: Non conosciamo i suoi servizi di oggi e i suoi contatti. Per cercare lavoro leggi [come si cerca][1].
# note: [1] = servizi/cercare-lavoro
p-ihvxc = Ми не знаємо її сьогоднішніх послуг і контактів. Щоб шукати роботу, читайте, [як її шукають][1].
