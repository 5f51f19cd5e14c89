### Associazioni e volontariato — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = Asociaciones y voluntariado
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = Encontrar a otras personas, ayudar y recibir ayuda.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = asociación; voluntariado; comunidad; extranjeros; encuentro; amigos
# it: persone, attività e aiuto
f-sq9dp = personas, actividades y ayuda
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = Las asociaciones son grupos de personas que hacen algo juntas. Algunas son de ciudadanos extranjeros.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = ciudadanía
p-p9zcb = A todos. No se necesita la { -cittadinanza } para ser voluntario.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Pida en el municipio (Comune) la lista de las asociaciones.
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = En Cremona pregunte en [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = Vaya a un encuentro. Vea si le gusta.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = Si quiere fundar una asociación, pida ayuda a una oficina para el voluntariado.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = amigos y personas de su país
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = un lugar para hablar italiano
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = ayuda práctica: formularios, comida, ropa, escuela
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = actividades para los niños

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = El proyecto [Terre di Inclusione][1] quería hacer un mapa de las asociaciones. Quería también fortalecer las de ciudadanos extranjeros. No sabemos cuáles de estas actividades siguen hoy.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = Si algo va mal
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = ¿Una asociación le pide mucho dinero o los documentos originales? No se los dé. Pida consejo en el municipio.
