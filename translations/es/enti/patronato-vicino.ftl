### Patronato, CAF o sindacato vicino a te — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Patronato, CAF o sindacato vicino a te
# term: patronato → { -patronato } = oficina de ayuda
# term: caf → { -caf } = oficina de ayuda fiscal
# term: sindacato → { -sindacato } = sindicato
title = Oficina de ayuda (patronato), oficina de ayuda fiscal (CAF) o sindicato cerca de usted
# it: Gli uffici che aiutano con le domande, il lavoro e le tasse. Ce ne sono in molti comuni.
summary = Las oficinas que ayudan con las solicitudes, el trabajo y los impuestos. Las hay en muchos municipios.
# it: patronato; CAF; sindacato; vicino; dove
# term: patronato → { -patronato } = oficina de ayuda
# term: caf → { -caf } = oficina de ayuda fiscal
# term: sindacato → { -sindacato } = sindicato
keywords = oficina de ayuda; patronato; CAF; impuestos; sindicato; cerca; dónde

## Che cosa fa

# it: Un [patronato][1] fa le domande per te. Un [CAF][2] fa le tasse e l'ISEE. Un [sindacato][3] difende chi lavora.
# note: [1] = termini/patronato
# note: [2] = termini/caf
# note: [3] = termini/sindacato
# term: patronato → { -patronato } = oficina de ayuda
# term: caf → { -caf } = oficina de ayuda fiscal
# term: isee → { -isee } = indicador económico de la familia
# term: sindacato → { -sindacato } = sindicato
p-xmrq4 = Una [oficina de ayuda (patronato)][1] hace las solicitudes por usted. Una [oficina de ayuda fiscal (CAF)][2] hace los impuestos y el ISEE. Un [sindicato][3] defiende a quien trabaja.

## Come trovarlo

# it: Come trovarlo
t-r55wy = Cómo encontrarlo
# it: Cerca su internet **patronato** e il nome del comune dove abiti.
# note: voce 1 di 3
# term: patronato → { -patronato } = oficina de ayuda
l-9gswm = Busque en internet **patronato** y el nombre del municipio donde vive.
# it: Oppure chiedi in [Comune][1] dov'è quello più vicino.
# note: voce 2 di 3
# note: [1] = enti/comune-di-residenza
l-gbnzy = O pregunte en el [municipio][1] dónde está el más cercano.
# it: Telefona. Chiedi i giorni, i documenti e il prezzo.
# note: voce 3 di 3
l-7wzgf = Llame por teléfono. Pregunte los días, los documentos y el precio.
# it: Per una domanda all'INPS puoi chiamare anche l'[INPS][1].
# note: [1] = enti/istituto-inps
# term: inps → { -inps } = instituto de seguridad social
p-rwxwn = Para una solicitud al INPS puede llamar también al [instituto de seguridad social (INPS)][1].
