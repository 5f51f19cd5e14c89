### Chiedere un certificato in Comune — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un certificato in Comune
title = Pedir un certificado en el municipio
# it: Residenza, stato di famiglia, nascita: come avere il foglio, anche da casa.
# term: residenza → { -residenza } = residencia registrada
# term: stato di famiglia → { -stato-di-famiglia } = certificado de grupo familiar
summary = Residencia, grupo familiar, nacimiento: cómo obtener la hoja, también desde casa.
# it: certificato di residenza; stato di famiglia; certificato di nascita; anagrafe; ANPR
# term: residenza → { -residenza } = residencia registrada
# term: stato di famiglia → { -stato-di-famiglia } = certificado de grupo familiar
# term: anagrafe → { -anagrafe } = registro de residentes
keywords = certificado de residencia; grupo familiar; certificado de nacimiento; partida; registro; ANPR
# it: il certificato
f-yneji = el certificado
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-hc4mn = Entre con SPID o CIE.
# it: Il Comune scrive nei registri dove abiti, con chi vivi e quando sei nato. Un **certificato** è la copia di queste notizie.
p-afdat = El municipio (Comune) escribe en sus registros dónde vive usted, con quién vive y cuándo nació. Un **certificado** (certificato) es la copia de estos datos.

## A chi è rivolto

# it: A chi ha la [residenza][1] in Italia.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = residencia registrada
p-3qfja = A quienes tienen la [residencia registrada (residenza)][1] en Italia.

## Come fare

# it: Chiedi all'ufficio **a che cosa serve** il certificato.
# note: voce 1 di 4
l-jr5sq = Pregunte a la oficina **para qué sirve** el certificado.
# it: È per un ufficio pubblico? Spesso basta una [autocertificazione][1]. L'ufficio non può chiederti il certificato.
# note: voce 2 di 4
# note: [1] = termini/autocertificazione
# term: autocertificazione → { -autocertificazione } = declaración propia
l-8j4w5 = ¿Es para una oficina pública? A menudo basta una [declaración propia (autocertificazione)][1]. La oficina no puede pedirle el certificado.
# it: Se serve davvero, entra nel sito { $web } con [SPID o CIE][1]. Scarica il certificato.
# note: voce 3 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
l-7g368 = Si de verdad hace falta, entre en el sitio { $web } con [SPID o CIE][1]. Descargue el certificado.
# it: Se non usi internet, vai all'[anagrafe][1] con un documento.
# note: voce 4 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registro de residentes
l-2hztf = Si no usa internet, vaya al [registro de residentes (anagrafe)][1] con un documento.

## Quanto costa

# it: Alcuni certificati sono gratis, per altri serve una [marca da bollo][1]. Dipende dall'uso: per questo l'ufficio te lo chiede.
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
p-4iitq = Algunos certificados son gratis, para otros se necesita un [timbre fiscal (marca da bollo)][1]. Depende del uso: por eso la oficina se lo pregunta.

## Casi particolari

# it: **Nato all'estero?** Chiedi il certificato di nascita nel Paese dove sei nato. Poi fallo tradurre e [legalizzare][1].
# note: voce 1 di 2
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalización y apostilla
l-q4v3p = **¿Nació en el extranjero?** Pida el certificado de nacimiento en el país donde nació. Después pida que lo traduzcan y lo [legalicen (legalizzare)][1].
# it: **Per il tuo consolato** può servire un certificato con una firma speciale. Chiedi prima.
# note: voce 2 di 2
# term: consolato → { -consolato } = consulado y embajada
l-6z8bc = **Para su consulado** puede hacer falta un certificado con una firma especial. Pregunte antes.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7cku = Si algo va mal
# it: Il nome o la data sono sbagliati? Porta all'anagrafe il passaporto o l'atto di nascita. Chiedi di correggere.
# term: anagrafe → { -anagrafe } = registro de residentes
# term: passaporto → { -passaporto } = pasaporte
p-aydqq = ¿El nombre o la fecha están mal? Lleve al { -anagrafe } el pasaporte o el acta de nacimiento. Pida que los corrijan.
