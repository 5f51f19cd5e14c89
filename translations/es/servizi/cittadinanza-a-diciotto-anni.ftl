### Nato in Italia: cittadinanza a 18 anni — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = ciudadanía
title = Nacido en Italia: ciudadanía a los 18 años
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = Quien nació en Italia tiene un año de tiempo para hacerse ciudadano.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = ciudadanía
keywords = segunda generación; nacido en Italia; dieciocho años; ciudadanía; mayor de edad; nacionalidad
# it: l'atto di nascita
f-bxrbi = el acta de nacimiento
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = la prueba de que siempre ha vivido en Italia
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = ciudadanía
f-775pw = la { -cittadinanza } italiana
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = Entre el día de los 18 años y el día antes de los 19.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = ¿Nació en Italia y siempre ha vivido aquí? A los 18 años puede hacerse ciudadano italiano con una **declaración** (dichiarazione).

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = A quienes nacieron en Italia de padres extranjeros. Debe haber vivido aquí siempre y en regla.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = Tiene **un solo año** de tiempo: de los 18 a los 19 años.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = El municipio (Comune) debe escribirle antes de que cumpla 18 años. Si no escribe, vaya usted.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = registro civil
l-sfmi4 = Pregunte en la oficina de [registro civil (stato civile)][1] qué se necesita.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = vacuna
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
l-ww32n = Reúna las pruebas: escuela, vacunas, pediatra, permisos.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Haga la declaración en el municipio.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = El municipio controla. Después le dice si es ciudadano.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = residencia registrada
l-9zdbk = **¿Hay interrupciones en la residencia?** No se rinda. Las pruebas de escuela y de atención médica pueden bastar.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **¿Sus padres no tenían permiso cuando usted nació?** Pídala igual: la ley no le castiga por los retrasos de ellos.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **¿El municipio no le avisó?** Puede hacer la declaración también después del año. Pregunte a un abogado.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **¿Uno de sus padres se hace italiano antes?** Quizá usted también ya es italiano. Pregunte en el municipio.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = Si algo va mal
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = Si el municipio dice que no, pida una respuesta escrita. Un [abogado pagado por el Estado][1] puede ayudarle.
