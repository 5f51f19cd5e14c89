### Vaccini per bambini e adulti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = vaccin
title = Vaccinuri pentru copii și adulți
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = vaccin
summary = Ce vaccinuri sunt obligatorii și cum faceți programarea.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = vaccin
# term: asilo nido → { -asilo-nido } = creșă
keywords = vaccin; vaccinare; carnet de vaccinări; rujeolă; pojar; creșă; vaccinuri pentru școală; gripă; injecție
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = vaccin
f-gjmkp = carnetul de vaccinuri, și cel din țara dumneavoastră
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
# term: codice stp → { -stp } = STP
f-u875h = { -tessera-sanitaria(case: "def") } sau codul STP
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = vaccin
f-xjw2c = certificatul de vaccinuri
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = vaccin
# term: minori → { -minore } = minor
f-tnfq3 = vaccinurile obligatorii pentru minori
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = vaccin
# term: minori → { -minore } = minor
p-fewmy = Prin [vaccinuri (vaccini)][1] vă protejați de boli grave. Pentru minori unele sunt obligatorii și gratuite.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = vaccin
p-p4dnh = Celor care au între 0 și 16 ani (16 inclusiv), și fără permis. Dacă sunteți adult, întrebați medicul ce vaccinuri vă trebuie.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-2b6kn = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
l-8tnmg = Pentru nou-născuți vine de obicei o scrisoare cu ziua. Dacă nu vine, întrebați un [medic pediatru (pediatra)][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = vaccin
l-vwe9n = Dacă veniți din altă țară, aduceți carnetul de vaccinuri. Centrul verifică ce lipsește.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = Dacă nu aveți carnetul, mergeți oricum. Medicul hotărăște ce trebuie făcut.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
l-izuaa = Faceți o programare la centrul de vaccinare, **centro vaccinale**, al [ASST][1]. Pediatrul vă spune unde este.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = vaccin
l-y7vvp = În ziua vaccinului spuneți dacă copilul are febră sau alergii.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = creșă
p-egkyw = Un certificat. Îl cer creșa și școala.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = creșă
# term: vaccini → { -vaccino } = vaccin
l-vcicb = **Creșă și grădiniță (înainte de 6 ani):** fără vaccinurile obligatorii copilul nu intră.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **Școală de la 6 ani:** copilul intră oricum, dar părinții riscă o amendă.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = vaccin
l-stc3b = **Sarcină și călătorii:** există vaccinuri recomandate. Întrebați înainte.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = Dacă ceva nu merge bine
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = vaccin
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
p-tbbja = Vă este teamă de un vaccin? Vorbiți cu pediatrul. Puteți pune toate întrebările, și cu un [mediator][1].
