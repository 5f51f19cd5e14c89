### busta paga — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = payslip
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = The paper you get every month with your pay, hours and taxes.
# it: stipendio; cedolino; salario
keywords = wages; cedolino; salary; pay
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-krgcy = The { -datore-di-lavoro } must give it to you. Keep them all.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = They are proof for the permit, for housing and for the pension.
