### Andare dal dentista — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = Ir al dentista
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
summary = Dolor de muelas y cuidado de los dientes: qué paga el Servicio de Salud y dónde preguntar.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = dentista; odontólogo; dolor de muelas; dolor de dientes; me duele un diente; me duele la muela; dientes; diente; muela; diente roto; sacar una muela; caries; empaste; encías; flemón; absceso; ortodoncia; aparato dental; dentadura postiza; diente picado
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
# term: codice stp → { -stp } = código de salud para personas sin permiso
f-qapvt = la { -tessera-sanitaria } o el { -stp }
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = receta médica
# term: cup → { -cup } = centro de reservas médicas
f-eb3k7 = la { -ricetta }, si el centro de reservas (CUP) la pide
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = exención de pago
f-3gim2 = la hoja de la exención de pago (esenzione), si la tiene
# it: una visita dal dentista o una cura urgente
f-6s443 = una consulta con el dentista o un tratamiento urgente
# it: emergenza
f-4n43d = emergencia
# it: Prenota Salute
f-smvn8 = ===
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
p-2d8bg = El [Servicio de Salud (Servizio sanitario)][1] paga solo una parte de los tratamientos de los dientes. Para los demás va a un dentista privado y paga usted.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
p-ksq57 = El Servicio de Salud da:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = a todos: una consulta con el dentista y los **tratamientos urgentes** por dolor fuerte, infección o sangre
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = a los niños y jóvenes de 0 a 14 años: controles y algunos tratamientos
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = a las personas con dificultades, de salud o de dinero: otros tratamientos. Cada Región tiene reglas diferentes: pregunte
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-kmyg4 = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = ¿Respira mal o no puede tragar? Llame enseguida al { $phone }.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-zmxcw = Cara hinchada con fiebre, o sangre que no para: vaya enseguida a [urgencias (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-7mwta = ¿Se le ha caído un diente por un accidente? Vaya enseguida a { -pronto-soccorso }. Lleve el diente con usted, en un poco de leche.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = médico de familia
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
l-255vg = ¿Le duelen los dientes? Pregunte al [médico de familia][1]. Para un niño pregunte al [pediatra][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = Diga desde cuándo le duele y qué medicinas toma. Diga si está embarazada o tiene alergias.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = receta médica
l-6hgib = Pregunte a qué tratamientos tiene derecho y si hace falta la [receta (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = centro de reservas médicas
l-2qcca = Reserve en el [centro de reservas (CUP)][1] o en el sitio { $web }. Lea [cómo se reserva][2]. Si le duele mucho, dígalo.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
l-yjkhi = ¿El Servicio de Salud no paga su tratamiento? Busque un dentista privado.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = Antes del tratamiento pida al dentista privado el **presupuesto (preventivo)** por escrito. El presupuesto dice qué tratamientos le hacen y cuánto cuestan.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
# term: ticket → { -ticket } = copago
# term: esenzione → { -esenzione } = exención de pago
p-bcrdh = Con el Servicio de Salud normalmente se paga el [copago (ticket)][1]. Pregunte si tiene derecho a una [exención (esenzione)][2]. Si no se ha inscrito en el Servicio de Salud, pregunte antes.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = Con el dentista privado paga todo usted. Puede pedir el presupuesto a varios dentistas. Pregunte si puede pagar en cuotas.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
# term: dichiarazione dei redditi → { -modello-730 } = declaración de impuestos
# term: caf → { -caf } = oficina de ayuda fiscal
p-zd5n9 = Pague con tarjeta o por transferencia y guarde los recibos. Así, con la [declaración de impuestos][1], puede pagar menos impuestos. Pregunte en una [oficina de ayuda fiscal (CAF)][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = código de salud para personas sin permiso
l-kccxa = **¿No tiene permiso?** Con el código [STP][1] tiene los tratamientos urgentes y esenciales, también para los dientes. Lea [cómo se pide][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **¿Es de noche o domingo?** Lea [qué hacer][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
l-ptpau = **¿Aparato dental o dentadura postiza?** El Servicio de Salud los paga solo en algunos casos. Pregunte antes.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **¿No habla bien italiano?** Al reservar, pregunte si hay un [mediador][1]. Es mejor no hacer traducir a los niños.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = Si algo va mal
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = ¿Falta mucho para la cita y está peor? Vuelva al médico.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = ¿No tiene dinero para el tratamiento? Pregunte en los [servicios sociales][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = Vaya solo a un dentista inscrito en el **albo**, la lista oficial de los dentistas. Si tiene dudas, pregunte al médico.
