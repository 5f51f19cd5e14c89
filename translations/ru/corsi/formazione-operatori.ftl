### Formazione per chi lavora con un mediatore — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = Обучение для тех, кто работает с медиатором
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = Для социальных и медицинских работников, в прошлом проекте.
# it: operatori; formazione; mediatore; servizi sociali
keywords = работники; обучение; медиатор; социальные службы
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = Курс учил социальных и медицинских работников, как работать с [медиатором][1].
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = Он был частью проекта [Terre di Inclusione][1] с деньгами периода 2014-2020. Дат мы не знаем.
