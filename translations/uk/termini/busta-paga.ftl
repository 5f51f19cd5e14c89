### busta paga — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = розрахунковий листок
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = Щомісячний папір із зарплатою, годинами і податками.
# it: stipendio; cedolino; salario
keywords = зарплата; cedolino; платня
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-krgcy = Роботодавець повинен вам його давати. Зберігайте всі.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = Це докази для посвідки, житла і пенсії.
