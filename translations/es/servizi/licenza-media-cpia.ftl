### Licenza media per adulti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = certificado de secundaria básica
title = Secundaria básica para adultos (licenza media)
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = Obtener el diploma de secundaria básica de adulto, en una escuela pública.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = certificado de secundaria básica
# term: cpia → { -cpia } = escuela pública para adultos
keywords = secundaria; terza media; licenza media; diploma; escuela nocturna; CPIA; 150 horas
# it: un documento di identità o il permesso
f-ykmcq = un documento de identidad o el permiso
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = certificado de secundaria básica
f-nskkk = el diploma de secundaria básica
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = certificado de secundaria básica
p-54pug = El [certificado de secundaria básica (licenza media)][1] sirve para muchos trabajos, para los concursos públicos y para seguir estudiando.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = A quien tiene al menos 16 años y no tiene este diploma. En casos especiales puede entrar a los 15 años.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = escuela pública para adultos
l-36vpn = Pregunte en la [escuela pública para adultos (CPIA)][1] cuándo puede inscribirse.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = boleta de notas
l-7vi4r = Lleve un documento. Lleve también boletas de notas y certificados, si los tiene.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = Haga una entrevista y una prueba. La escuela mira qué sabe ya.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = Si su italiano no basta, empieza con un [curso de italiano][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = Siga las clases. Al final hace el examen.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = El diploma. Después puede hacer la secundaria superior también de noche.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = ¿Estudió en su país? La escuela puede acortar el curso.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = ¿Trabaja por turnos? Pregunte qué grupos hay.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = Si algo va mal
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = ¿No encuentra la escuela? Pregunte en [Mondinsieme][1] o en su municipio (Comune).
