### Crema: aiuti contro povertà e per la casa — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Crema: ayudas contra la pobreza y para la vivienda
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = Los servicios sociales que el municipio de Crema planifica con 28 organismos.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = deuda de alquiler sin culpa
keywords = Crema; Cremasco; pobreza; alquiler; deuda de alquiler; emergencia de vivienda; ayuda social
# it: aiuto per povertà, casa e lavoro
f-wadv8 = ayuda contra la pobreza, para la vivienda y para el trabajo
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = El municipio de Crema (Comune) trabaja con 28 organismos para ayudar a quienes pasan dificultades.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = A quienes viven en Crema y tienen problemas de dinero, vivienda o trabajo. Los servicios ayudan primero a las familias con niños.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Vaya al [municipio de Crema][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = Pregunte por los servicios sociales y pida una cita.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
l-jxkhu = Lleve los documentos sobre su problema: cartas, contrato, [ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = Pregunte qué organismo sigue su caso.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = El proyecto habla de estas ayudas:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = ayuda contra la pobreza
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = protección legal: pregunte en el municipio para quién es y cómo funciona
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = ayuda para buscar trabajo
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = ayuda en las emergencias de vivienda, sobre todo si [no puede pagar el alquiler y no es su culpa][1]

## Prima di andare

# it: Prima di andare
t-nravt = Antes de ir
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = La noticia de la que viene esta página no tiene fecha. Pregunte en el municipio qué funciona hoy.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = Si algo va mal
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = desalojo
p-fmm64 = Si ya tiene una carta de desalojo, dígalo enseguida. Lea también [qué hacer con un desalojo (sfratto)][1].
