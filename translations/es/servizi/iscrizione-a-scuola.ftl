### Iscrivere i figli a scuola — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = Inscribir a los hijos en la escuela
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = La escuela es un derecho y una obligación para todos, también sin documentos.
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = inscripción escolar; matrícula; primaria; secundaria; colegio; Unica; escuela obligatoria
# it: un documento del bambino e dei genitori, se c'è
f-fchak = un documento del niño y de los padres, si los hay
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = código fiscal
f-f5y4k = el { -codice-fiscale } del niño, si lo hay
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = vacuna
f-av8ya = el carné de vacunas
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = boleta de notas
f-c2mjn = las boletas de notas del país anterior
# it: l'iscrizione a scuola
f-9q69p = la inscripción en la escuela
# it: l'iscrizione fino a 16 anni
f-fwxdm = la inscripción hasta los 16 años
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-qwnhs = Entre con SPID o CIE.
# it: Unica
f-jh954 = ===
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = En Italia la escuela es **obligatoria** de los 6 a los 16 años. Es un derecho de todos los niños.
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-wk6ff = La escuela **no** pide el { -permesso-di-soggiorno } para inscribir a un niño.

## A chi è rivolto

# it: Età
c-ijcms = Edad
# it: Scuola
c-d7j8r = Escuela
# it: da 3 a 5 anni
c-snh3b = de 3 a 5 años
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [jardín de infancia (scuola dell'infanzia)][1] (no obligatorio)
# it: da 6 a 10 anni
c-snk6x = de 6 a 10 años
# it: scuola primaria
c-mp4k3 = escuela primaria (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = de 11 a 13 años
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = secundaria básica (scuola secondaria di primo grado, «le medie»)
# it: da 14 anni
c-rkdiu = desde los 14 años
# it: scuola superiore o formazione professionale
c-zsr95 = secundaria superior o formación profesional

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **Al inicio de un ciclo:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = Normalmente hace la solicitud en invierno, para el año siguiente.
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
l-mjcag = Entre en el sitio { $web } con [SPID o CIE][1].
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = Elija la escuela y envíe la solicitud.
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = Si no lo logra, vaya a la secretaría de la escuela. Allí le ayudan.
# it: **Se arrivi durante l'anno:**
p-5vu56 = **Si llega durante el año:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = Vaya a la secretaría de la escuela más cercana.
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = Pida la inscripción. Puede hacerla en **cualquier momento** del año.
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = La escuela decide el grado (classe): normalmente el de la edad.
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = Pida la ayuda para aprender italiano y un [mediador][1].

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
p-a4siv = La inscripción es gratis hasta los 16 años. El comedor, el autobús y los libros pueden costar. Con un [ISEE][1] bajo paga menos: pregunte en el municipio (Comune).

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **¿Faltan documentos?** El niño entra igual. Usted lleva los documentos después.
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = certificado de secundaria básica
# term: cpia → { -cpia } = escuela pública para adultos
l-dgucj = **¿Tiene 16 años o más y no tiene la secundaria básica (licenza media)?** Lea sobre el [CPIA][1].
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **¿Su hijo tiene una discapacidad?** Dígalo en la inscripción.

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = Si algo va mal
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = Una escuela llena debe indicarle otro camino. Si todas dicen que no, pregunte en el municipio y en los [servicios sociales][1].
