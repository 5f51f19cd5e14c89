### Emergenza: chiama il 112 — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = Emergencia: llame al 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = Un solo número para ambulancia, bomberos, policía y carabinieri.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
keywords = ambulancia; policía; carabinieri; bomberos; urgencias; accidente; incendio; 118; 115; 113; fuego; socorro; auxilio; ayuda; ayúdenme; ayúdame; sálvenme; SOS; me muero; me va a matar; no respira; no puedo respirar; se ahoga; infarto; ataque al corazón; dolor en el pecho; derrame cerebral; ictus; sobredosis; sangre; sangra; hemorragia; inconsciente; desmayado; envenenamiento; peligro; matarme; emergencia; bombero; ladrón; ladrones; se quema; 911; olor a gas; fuga de gas; persona desaparecida; secuestrado; quiere matarme; quieren matarme; mi hija ha desaparecido; mi hija desapareció; mi hijo desapareció; no encuentro a mi hijo; no encuentro a mi hija; niño perdido; se perdió mi hijo
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = la llegada de ambulancia, bomberos o policía
# it: emergenza
f-m6hdz = emergencia
# it: cure non urgenti
f-p9gv6 = atención no urgente
# it: Solo dove il numero è attivo.
f-wi3s5 = Solo donde el número está activo.
# it: violenza e stalking
f-ify8u = violencia y acoso
# it: bambini in pericolo
f-hs492 = niños en peligro
# it: tratta
# term: tratta → { -tratta } = trata de personas
f-fjxa2 = trata de personas
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Llame al { $phone } cuando hay un peligro grave. Responde una persona, de día y de noche.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = A todos. Puede llamar también sin documentos.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = Si una persona corre peligro de muerte, llame enseguida al { $phone-emergenza }. No espere.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Llame al { $phone-emergenza }. La llamada es **gratis**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = Diga dónde está: el municipio, la calle, el número.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = Diga qué pasa y cuántas personas están mal.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = Responda a las preguntas. No cuelgue usted primero.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = Si no puede hablar por teléfono, pida a alguien que esté cerca que llame por usted.

## Altri numeri

# it: Altri numeri
t-eaqza = Otros números
# it: Che cosa succede
c-vdfnq = Qué pasa
# it: Numero
c-vgt4u = Número
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = Necesita un médico, pero no es urgente.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = Una persona es violenta con usted o le acosa.
# it: Un bambino è in pericolo.
c-a2awk = Un niño está en peligro.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = Una persona le explota o le retiene por la fuerza.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = El número para la atención no urgente funciona solo en algunas zonas. Sobre la violencia lea también [la página del número contra la violencia][1].
