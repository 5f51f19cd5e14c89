### contributi — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contributi
title = contribuții sociale
# it: I soldi che lavoratore e datore versano per pensione, malattia e disoccupazione.
summary = Banii pe care lucrătorul și angajatorul îi plătesc pentru pensie, boală și șomaj.
# it: pensione; INPS; busta paga
# term: inps → { -inps } = INPS
# term: busta paga → { -busta-paga } = fluturaș de salariu
keywords = pensie; INPS; fluturaș de salariu; vechime
# it: Si pagano ogni mese. Nel lavoro domestico ogni tre mesi.
p-j8nq3 = Se plătesc în fiecare lună. La munca în casă, la fiecare trei luni.
# it: Puoi controllare i tuoi sul sito dell'[INPS][1] o con un [patronato][2].
# note: [1] = termini/inps
# note: [2] = termini/patronato
# term: inps → { -inps } = INPS
# term: patronato → { -patronato } = birou de asistență
p-ankcy = Le puteți verifica pe ale dumneavoastră pe site-ul [INPS][1] sau la un [birou de asistență (patronato)][2].
