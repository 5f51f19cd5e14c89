### Formazione per chi lavora con un mediatore — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = Навчання для тих, хто працює з медіатором
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = Для соціальних і медичних працівників, у проєкті, що вже минув.
# it: operatori; formazione; mediatore; servizi sociali
keywords = працівники; навчання; медіатор; соціальні служби
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = Курс навчав соціальних і медичних працівників, як працювати з [медіатором][1].
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = Він був частиною проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020. Дат ми не знаємо.
