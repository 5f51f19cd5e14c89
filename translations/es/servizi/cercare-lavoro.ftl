### Cercare lavoro con il centro per l'impiego — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
title = Buscar trabajo con la oficina de empleo
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = Una oficina pública y gratuita que le ayuda a encontrar un trabajo o un curso.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = declaración de búsqueda de empleo
# term: ufficio di collocamento → { -centro-per-l-impiego } = oficina de empleo
keywords = trabajo; desempleado; currículum; hoja de vida; oficina de empleo; DID; bolsa de trabajo; collocamento
# it: il curriculum, se ce l'hai
f-nsabb = el currículum, si lo tiene
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = la declaración de búsqueda de empleo (DID)
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = una entrevista y un acuerdo con los pasos que hay que dar
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
p-9hx4g = La [oficina de empleo (centro per l'impiego)][1] es una oficina pública. En Lombardía la dirige la Provincia.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = A quienes no tienen trabajo o quieren cambiarlo. Si no es ciudadano de la Unión Europea, se necesita un permiso que permita trabajar.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Pregunte en el municipio (Comune) o en la [Provincia][1] cuál es la oficina de su zona.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = Pida una cita.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = declaración de búsqueda de empleo
l-xxegq = Firme la [DID][1]: dice que no tiene trabajo y está listo para trabajar.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = Haga la entrevista. Cuente qué trabajos hizo y qué sabe hacer.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = Firme el **patto di servizio** (acuerdo de servicio). Dice qué hace usted y qué hace la oficina.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = Vaya a todas las citas.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = ayuda para escribir el currículum
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = ofertas de trabajo
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = prácticas de trabajo
l-iighg = cursos y [prácticas de trabajo (tirocini)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = permiso para buscar trabajo
l-w6d8v = **¿Pierde el trabajo?** No pierde enseguida el permiso. Con el [permiso para buscar trabajo (attesa occupazione)][1] tiene normalmente al menos un año para buscar.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = solicitante de asilo
l-t5gkf = **Solicitantes de asilo.** Después de cierto tiempo desde la solicitud puede trabajar.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = Hay también **agencias de empleo** privadas (agenzie per il lavoro). Para quienes buscan trabajo son gratis.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = No pague nunca para obtener un trabajo. Está prohibido pedir dinero a quien busca trabajo.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = Si algo va mal
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = Si falta a una cita sin motivo, puede perder ayudas. Si está enfermo, lleve el certificado del médico.
