### Chiedere asilo in Italia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = protección internacional
title = Pedir asilo en Italia
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = Si en su país está en peligro, puede pedir protección. Es gratis.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = protección internacional
# term: commissione territoriale → { -commissione-territoriale } = comisión de asilo
# term: protezione temporanea → { -protezione-temporanea } = protección temporal
keywords = asilo; protección internacional; refugiado; guerra; comisión territorial; protección temporal; Ucrania
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = solicitante de asilo
f-wztmj = el documento de { -richiedente-asilo }
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = protección internacional
p-j8ujn = Quien corre peligro de perder la vida o la libertad en su país puede pedir [protección internacional][1]. Aquí está el camino en breve.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = En 2026 las reglas europeas cambiaron. Antes de cada paso hable con un abogado o con una asociación que ayuda a los refugiados.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = A quienes huyen de guerra, tortura o persecución. Puede pedirla también si entró sin documentos.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
# term: asilo → { -protezione-internazionale } = protección internacional
l-w74b6 = Diga a la policía de frontera o en la [jefatura de policía (Questura)][1]: **voglio chiedere asilo** (quiero pedir asilo).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = jefatura de policía
# term: impronte → { -impronte-digitali } = huellas digitales
l-r78xk = La Questura toma fotos y huellas. Le da una hoja con una cita.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = En la cita escriben su solicitud. Tiene derecho a un intérprete.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = solicitante de asilo
l-jg84c = Recibe un documento de [solicitante de asilo (richiedente asilo)][1]. Con ese documento puede estar en Italia y recibir atención médica.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = Si no tiene vivienda o dinero, pida la **acogida** (accoglienza): es un lugar donde vivir.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = comisión de asilo
l-thzst = Después habla con la [comisión de asilo (Commissione territoriale)][1]. Cuente todo, con calma. Lleve las pruebas que tenga.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = comisión de asilo
l-9njgp = La comisión decide y le escribe.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = protección especial
p-hnk2p = Si la respuesta es sí, tiene un permiso de refugiado u otro permiso, por ejemplo por [protección especial (protezione speciale)][1]. Tiene derecho al médico, a la escuela y al trabajo.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = Los tiempos son muy distintos de un caso a otro. Después de cierto tiempo también puede trabajar: pregunte cuándo.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = protección temporal
# term: questura → { -questura } = jefatura de policía
l-5avqv = **¿Viene de Ucrania por la guerra?** Existe una [protección temporal (protezione temporanea)][1]. Se pide en la Questura. Pregunte allí hasta cuándo vale.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **¿Tiene menos de 18 años y está sin adultos?** Lea [la página para usted][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = El médico, el psicólogo y el abogado no cuentan su historia a su país.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = Si algo va mal
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = recurso ante el juez
p-3qfry = Si la respuesta es no, los días para el recurso son **pocos**, a veces menos de diez. Vaya enseguida a un abogado con la carta.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = El abogado puede ser [pagado por el Estado][1].
