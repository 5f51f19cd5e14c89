### anagrafe — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = registro de residentes
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = La oficina del municipio que anota quién vive en el municipio.
# it: municipio; certificati; ufficio anagrafe
keywords = municipio; certificados; padrón; oficina de registro
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = residencia registrada
# term: carta d'identità → { -carta-di-identita } = documento de identidad
p-eduyx = Aquí se pide la [residencia registrada (residenza)][1], el [documento de identidad][2] y los certificados.
