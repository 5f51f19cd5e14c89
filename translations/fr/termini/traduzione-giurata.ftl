### traduzione giurata — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: traduzione giurata
title = traduction assermentée
# it: Una traduzione ufficiale, con giuramento in tribunale o dal notaio.
summary = Une traduction officielle, avec serment au tribunal ou chez le notaire.
# it: traduttore; asseverata; tribunale
keywords = traducteur; asseverata; tribunal
# it: Chi traduce giura che la traduzione è fedele. Paghi il lavoro e il bollo.
p-tqksd = La personne qui traduit jure que la traduction est fidèle. Vous payez le travail et le timbre.
# it: Chiedi prima all'ufficio se serve davvero.
p-7nupi = Demandez d’abord au bureau si elle est vraiment nécessaire.
