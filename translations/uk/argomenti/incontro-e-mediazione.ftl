### Incontro e mediazione — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = Зустрічі і медіація
# it: Luoghi di incontro, mediatori, reti di enti.
summary = Місця зустрічей, медіатори, мережі організацій.
# it: interprete; mediatore; associazioni; incontro
keywords = перекладач; медіатор; асоціації; зустрічі; тлумач
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = Якщо ви не розумієте, що кажуть в установі, вам може допомогти [медіатор][1]. У Кремоні можна звернутися до [Mondinsieme][2].
