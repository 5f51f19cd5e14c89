### Comune e anagrafe — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = registro de residentes
title = Municipio y registro de residentes
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = residencia registrada
# term: carta d'identità → { -carta-di-identita } = documento de identidad
summary = Residencia registrada, { -carta-di-identita }, nacimientos y certificados.
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = registro de residentes
# term: residenza → { -residenza } = residencia registrada
keywords = registro; residencia; certificados; municipio; municipalidad; anagrafe; Comune
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = residencia registrada
p-ikqcf = La primera oficina que hay que conocer es [su municipio (Comune)][1]. Empiece por la [residencia registrada (residenza)][2].
