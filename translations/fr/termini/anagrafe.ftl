### anagrafe — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = registre des habitants
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = Le bureau de la mairie qui écrit qui habite dans la commune.
# it: municipio; certificati; ufficio anagrafe
keywords = mairie; certificats; bureau des habitants; ufficio anagrafe
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = résidence
# term: carta d'identità → { -carta-di-identita } = carte d’identité
p-eduyx = Ici, vous demandez la [résidence (residenza)][1], la [carte d’identité][2] et les certificats.
