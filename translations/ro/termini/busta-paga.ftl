### busta paga — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = fluturaș de salariu
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = Hârtia de fiecare lună cu salariul, orele și taxele.
# it: stipendio; cedolino; salario
keywords = salariu; fluturaș; leafă; stat de plată
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-krgcy = Angajatorul (datore di lavoro) trebuie să vi-l dea. Păstrați toți fluturașii.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = Sunt dovezi pentru permis, casă și pensie.
