### Chiedere una casa popolare — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere una casa popolare
# term: casa popolare → { -servizi-abitativi-pubblici } = vivienda pública
title = Pedir una vivienda pública
# it: Case pubbliche con un affitto basso: le chiedi quando esce l'avviso.
summary = Viviendas públicas con alquiler bajo: las pide cuando sale la convocatoria.
# it: casa popolare; SAP; ALER; alloggio pubblico; graduatoria; bando; avviso
# term: casa popolare → { -servizi-abitativi-pubblici } = vivienda pública
# term: graduatoria → { -graduatoria } = lista por puntaje
# term: bando → { -avviso-pubblico } = convocatoria y aviso público
keywords = vivienda pública; casa popolare; SAP; ALER; vivienda social; lista; convocatoria; aviso
# it: un posto nella graduatoria
# term: graduatoria → { -graduatoria } = lista por puntaje
f-mp3p3 = un puesto en la { -graduatoria }
# it: Sul portale della Regione, con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-yq83f = En el portal de la Región, con SPID o CIE.
# it: In Lombardia le case popolari si chiamano [servizi abitativi pubblici][1] (SAP). L'affitto dipende da quanto guadagni.
# note: [1] = termini/servizi-abitativi-pubblici
# term: servizi abitativi pubblici → { -servizi-abitativi-pubblici } = vivienda pública
p-kbvvc = En Lombardía las viviendas públicas se llaman [servizi abitativi pubblici][1] (SAP). El alquiler depende de cuánto gana usted.

## A chi è rivolto

# it: A chi ha pochi soldi e non ha una casa adatta. Le regole precise sono nell'[avviso][1].
# note: [1] = termini/avviso-pubblico
p-6s8qc = A quienes tienen poco dinero y no tienen una vivienda adecuada. Las reglas exactas están en la [convocatoria (avviso)][1].
# it: Se non sei cittadino dell'Unione europea, serve il [permesso di lungo periodo][1], oppure un permesso di almeno 2 anni e un lavoro regolare. Hai la [protezione internazionale][2]? Puoi fare domanda come i cittadini italiani.
# note: [1] = servizi/permesso-lungo-periodo
# note: [2] = termini/protezione-internazionale
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
# term: protezione internazionale → { -protezione-internazionale } = protección internacional
p-pazb4 = Si no tiene la ciudadanía de un país de la Unión Europea, se necesita el [permiso de larga duración][1], o un permiso de al menos 2 años y un trabajo en regla. ¿Tiene la [protección internacional][2]? Puede hacer la solicitud como los ciudadanos italianos.

## Come fare

# it: Chiedi al Comune quando esce l'avviso. Non è sempre aperto.
# note: voce 1 di 6
l-8iyd6 = Pregunte en el municipio (Comune) cuándo sale la convocatoria. No siempre está abierta.
# it: Prepara l'[ISEE][1].
# note: voce 2 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicador económico de la familia
l-pcx6s = Prepare el [ISEE][1].
# it: Leggi l'avviso, oppure fattelo spiegare in Comune.
# note: voce 3 di 6
l-y2pci = Lea la convocatoria o pida que se la expliquen en el municipio.
# it: Fai la domanda sul portale della Regione. Serve [SPID o CIE][1]. Il Comune può aiutarti.
# note: voce 4 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
l-eih6s = Haga la solicitud en el portal de la Región. Se necesita [SPID o CIE][1]. El municipio puede ayudarle.
# it: Scegli le case della lista adatte alla tua famiglia.
# note: voce 5 di 6
l-sr35u = Elija de la lista las viviendas adecuadas para su familia.
# it: Guarda la [graduatoria][1] quando esce.
# note: voce 6 di 6
# note: [1] = termini/graduatoria
# term: graduatoria → { -graduatoria } = lista por puntaje
l-57wnq = Mire la [lista por puntaje (graduatoria)][1] cuando salga.

## Tempi e scadenze

# it: Puoi fare la domanda solo nei giorni scritti nell'avviso. L'attesa può durare anni.
p-7mjq2 = Puede hacer la solicitud solo en los días escritos en la convocatoria. La espera puede durar años.

## Casi particolari

# it: Chi è in povertà molto grave passa prima. Serve un foglio dei [servizi sociali][1]. Vai da loro prima dell'avviso.
# note: [1] = servizi/servizio-sociale
p-wfpj6 = Quien está en pobreza muy grave pasa antes. Se necesita una hoja de los [servicios sociales][1]. Vaya a verlos antes de la convocatoria.
# it: Per chi perde la casa all'improvviso ci sono **alloggi temporanei**. Chiedili in Comune.
p-i3wb8 = Para quien pierde la vivienda de repente hay **alojamientos temporales**. Pídalos en el municipio.

## Se qualcosa va male

# it: Se qualcosa va male
t-y4qdz = Si algo va mal
# it: La domanda è stata esclusa? Ci sono pochi giorni per dire che non sei d'accordo. Chiedi subito al Comune o a un sindacato degli inquilini.
# term: sindacato → { -sindacato } = sindicato
p-d6ry3 = ¿Excluyeron su solicitud? Hay pocos días para decir que no está de acuerdo. Pregunte enseguida en el municipio o en un sindicato de inquilinos.
# it: Nessuno può venderti un posto in lista. Non entrare in una casa vuota senza assegnazione: è un reato.
# note: critico: qui uno sbaglio può fare danno
p-xh39n = Nadie puede venderle un puesto en la lista. No entre en una vivienda vacía sin asignación: es un delito.
