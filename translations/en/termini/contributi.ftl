### contributi — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = social security contributions
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = The money that worker and employer pay for pension, sick leave and unemployment.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = social security institute
# term: busta paga → { -busta-paga } = payslip
keywords = pension; INPS; payslip
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = They are paid every month. In domestic work, every three months.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = social security institute
# term: patronato → { -patronato } = advice office
p-ankcy = You can check yours on the [INPS][1] website or with an [advice office (patronato)][2].
