### anagrafe — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = registry office
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = The office of the town hall that records who lives in the town.
# it: municipio; certificati; ufficio anagrafe
keywords = town hall; certificates; registry office; anagrafe
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = registered residence
# term: carta d'identità → { -carta-di-identita } = identity card
p-eduyx = Here you ask for [registered residence][1], the [identity card][2] and certificates.
