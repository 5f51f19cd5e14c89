### tutore — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = tuteur
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = mineur
summary = L’adulte que le juge choisit pour un mineur seul.
# it: minore; giudice; responsabile
# term: minore → { -minore } = mineur
keywords = mineur; juge; responsable
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = Il l’aide dans les choix, signe pour lui et écoute ce qu’il veut.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = mineur
p-kw3jj = Lisez la page pour les [mineurs seuls][1].
