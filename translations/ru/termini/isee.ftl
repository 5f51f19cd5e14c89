### ISEE — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = показатель достатка семьи
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = Число, которое показывает достаток вашей семьи.
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = доход
keywords = доход; скидка; бонус; льготы
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = С низким ISEE вы платите меньше или получаете больше помощи. Делайте его заново каждый год.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = Читайте, [как подать заявление][1].
