### Avvocato pagato dallo Stato — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = Abogado pagado por el Estado
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = Si tiene poco dinero, el Estado paga su abogado.
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = abogado pagado por el Estado
# term: ricorso → { -ricorso } = recurso ante el juez
keywords = abogado gratis; defensor público; gratuito patrocinio; patrocinio a spese dello Stato; tribunal; recurso
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = código fiscal
f-z85fq = los códigos fiscales de la familia
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = ingresos
f-9a6xm = la prueba de los { -reddito } del último año
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = las hojas sobre el problema: cartas, decretos, contratos
# it: l'ammissione al patrocinio
f-zzb5s = la admisión al abogado pagado por el Estado
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = abogado pagado por el Estado
p-q6v4g = Tener un abogado es un derecho. Si gana poco, lo paga el Estado. Se llama [patrocinio a spese dello Stato (abogado pagado por el Estado)][1].

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = ingresos
p-rnfb6 = A quien tiene { -reddito } por debajo de un límite. El límite cambia: el abogado lo sabe. Normalmente se cuentan también los ingresos de quien vive con usted.
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = Vale para italianos y extranjeros. Si no tiene permiso, pídalo igual: en muchos casos usted también tiene derecho.

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = Pida al [colegio de abogados (Ordine degli avvocati)][1] la lista de los abogados que aceptan el pago del Estado (patrocinio).
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = Allí hay también una **ventanilla para el ciudadano** (sportello per il cittadino). Da información gratis.
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = Elija un abogado. Diga enseguida que quiere el abogado pagado por el Estado (patrocinio).
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = El abogado le ayuda con la solicitud:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = juicios de vivienda, familia, trabajo: la solicitud va al colegio de abogados
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = procesos penales: la solicitud va al juez
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = Espere la respuesta.
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = Si el Estado paga su abogado (patrocinio), el abogado **no** puede pedirle dinero.

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = ingresos
l-t69pv = **Víctimas de violencia en la familia, acoso (stalking) o violencia sexual.** Siempre tienen derecho, con cualquier nivel de ingresos.
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = orden de expulsión
l-wgx6n = **Expulsión.** También aquí el Estado puede pagar el abogado. Las reglas cambian: pregunte al abogado.
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = ingresos
# term: consolato → { -consolato } = consulado y embajada
l-5sgg6 = **Ingresos en su país.** Puede hacer falta una hoja del consulado. Si no logra obtenerla, dígalo al abogado.

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = Si algo va mal
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = orden de expulsión
# term: ricorso → { -ricorso } = recurso ante el juez
p-p8ukr = Contra un rechazo o una [expulsión (espulsione)][1] los días para el [recurso (ricorso)][2] son pocos. Vaya a un abogado **el mismo día**.
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = ¿Rechazaron la solicitud? Puede presentarla otra vez al juez. Si cambia de abogado, avise a la oficina.
