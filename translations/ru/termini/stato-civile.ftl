### stato civile — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = отдел записи актов гражданского состояния
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = гражданство
summary = Отдел муниципалитета по рождениям, бракам, гражданству и смертям.
# it: nascita; matrimonio; morte; atti
keywords = рождение; брак; смерть; загс
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = Здесь вы [регистрируете рождение][1].
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = В бланках слова «stato civile» означают также, в браке вы, в разводе, вдовец или вдова.
