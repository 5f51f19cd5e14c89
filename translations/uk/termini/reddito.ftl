### reddito — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = дохід
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = Гроші, які ви заробляєте за рік, до або після сплати податків.
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = показник достатку сім’ї
keywords = заробіток; зарплата; ISEE; податки
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = річна довідка про доходи
# term: buste paga → { -busta-paga } = розрахунковий листок
p-snfmx = Установи дивляться на нього для посвідки, сім’ї і допомоги. Докази – це [річна довідка про доходи (Certificazione Unica)][1] і [розрахункові листки][2].
