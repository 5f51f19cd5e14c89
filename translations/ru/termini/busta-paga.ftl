### busta paga — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = расчётный листок
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = Бумага за каждый месяц с зарплатой, часами и налогами.
# it: stipendio; cedolino; salario
keywords = зарплата; расчётка; заработок
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-krgcy = Работодатель обязан его давать. Храните все листки.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = Это доказательства для вида на жительство, жилья и пенсии.
