### Curarsi senza permesso di soggiorno — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
title = Recibir atención médica sin permiso de residencia
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = código de salud para personas sin permiso
summary = El { -stp } da derecho a la atención médica. El hospital no le denuncia solo por el hecho de no tener permiso.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = código de salud para personas sin permiso
# term: eni → { -eni } = código de salud para ciudadanos de la Unión Europea sin seguro
keywords = STP; ENI; sin documentos; sin papeles; indocumentado; irregular; sin permiso; atención urgente
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = código de salud para personas sin permiso
f-kmycq = el código STP, o la atención médica para los ciudadanos de la Unión Europea
# it: il codice
f-dcatb = el código
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = La salud es un derecho de **todos**. Puede recibir atención médica aunque no tenga permiso.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = El médico y el hospital **no** pueden denunciarle a la policía solo por el hecho de no tener permiso. Solo hay pocos casos en que un médico debe avisar, igual que con los ciudadanos italianos.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = código de salud para personas sin permiso
l-kcmtv = Quien no es ciudadano de la Unión Europea y no tiene permiso: pide el código [STP][1].
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = código de salud para ciudadanos de la Unión Europea sin seguro
l-39aau = Quien es ciudadano de la Unión Europea y no puede inscribirse. En muchas regiones recibe el código [ENI][1]. En Lombardía pregunte en el hospital qué se necesita.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-rrwhn = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
l-7zqfh = Vaya al hospital o a una oficina de la [entidad pública de salud (ASST)][1]. Puede ir también solo para pedir el código.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = pasaporte
l-bfhfi = Diga su nombre, fecha de nacimiento y país. No está obligado a llevar el pasaporte.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = Firme una hoja si no tiene dinero para pagar.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = Recibe el código. Muéstrelo en cada consulta médica.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = Con el código tiene derecho a:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = atención urgente
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = tratamientos esenciales, aunque continúen en el tiempo
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = controles en el embarazo y por la maternidad
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = vacuna
l-ehrwj = vacunas
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = atención para los niños y para las enfermedades contagiosas

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = El código vale 6 meses en toda Italia. Después pida renovarlo.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = copago
p-hikj9 = El código es gratis. Por algunas consultas puede que deba pagar el [copago (ticket)][1], como los italianos. Si no tiene dinero, dígalo.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = menor de edad
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
p-mz7z7 = Los **menores de edad** tienen derecho al [pediatra][1] también sin permiso.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = Si algo va mal
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = trabajador social
p-464sy = ¿En una ventanilla no quieren atenderle? Pida hablar con una trabajadora social del hospital. Pida ayuda también a una asociación o a [Mondinsieme][1].
