### Disabilità e invalidità: chiedere il riconoscimento — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = Discapacidad e invalidez: pedir el reconocimiento
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = Cómo obtener el reconocimiento y las ayudas por una enfermedad grave o una discapacidad.
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = invalidez civil; ley 104; legge 104; discapacidad; pensión de invalidez; minusvalía
# it: i fogli dei medici e degli ospedali
f-azmgf = las hojas de los médicos y de los hospitales
# it: il verbale con il riconoscimento
f-epgwy = el acta con el reconocimiento (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-7b7e6 = Entre con SPID o CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = instituto de seguridad social
f-7r4u5 = INPS desde un teléfono fijo
# it: INPS da cellulare
# term: inps → { -inps } = instituto de seguridad social
f-dba9i = INPS desde un celular
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = Quien tiene una enfermedad grave o una discapacidad puede recibir dinero, permisos en el trabajo y otras ayudas.

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
# term: patronato → { -patronato } = oficina de ayuda
p-y37x9 = A adultos y niños. Para el dinero se necesita normalmente un { -permesso-di-soggiorno } de al menos un año. Pregunte en una [oficina de ayuda (patronato)][1].

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = médico de familia
l-qw9sn = Vaya al [médico de familia][1]. Llévele todas las hojas.
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = instituto de seguridad social
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-n6zr3 = El médico envía un certificado al [instituto de seguridad social (INPS)][1]. Pida el recibo.
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = oficina de ayuda
l-tvfx4 = El médico o el patronato le dice si se necesita también una solicitud. En algunas provincias las reglas son nuevas.
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = instituto de seguridad social
l-vs79y = El INPS le cita para una revisión médica. Lleve las hojas de los médicos.
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = Recibe el acta (**verbale**): es la hoja con la decisión.
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = ingresos
l-2egi6 = Si hace falta, envíe los datos del banco y de los { -reddito }.

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = oficina de ayuda
p-2ir3s = La solicitud con el patronato es gratis. Por el certificado algunos médicos piden un pago: pregunte antes.

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **¿Tiene cáncer?** La revisión médica es más rápida.
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **¿Trabaja y cuida a un familiar?** Con la ley 104 (legge 104) puede tener permisos pagados.
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **¿Su hijo va a la escuela?** Lleve el acta a la escuela: puede tener un maestro de apoyo.

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = Si algo va mal
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = oficina de ayuda
p-ytnz4 = Si el acta dice que no, tiene **6 meses** para ir ante el juez. Pregunte enseguida en el patronato.
