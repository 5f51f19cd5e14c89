### busta paga — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: busta paga
title = fletë page
# it: Il foglio di ogni mese con la paga, le ore e le tasse.
summary = Fleta e çdo muaji me pagën, orët dhe taksat.
# it: stipendio; cedolino; salario
keywords = rrogë; pagë; listëpagesë; fletë rroge
# it: Il datore di lavoro deve dartela. Conservale tutte.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-krgcy = Punëdhënësi duhet t’jua japë. Ruajini të gjitha.
# it: Sono prove per il permesso, la casa e la pensione.
p-evfez = Janë prova për lejen, shtëpinë dhe pensionin.
