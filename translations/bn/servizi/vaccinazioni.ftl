### Vaccini per bambini e adulti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = টিকা
title = ???
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = টিকা
summary = ???
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; scuola; influenza
# term: libretto vaccinale → { -vaccino } = টিকা
# term: asilo nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
keywords = ???
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = টিকা
f-gjmkp = ???
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-u875h = ???
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = টিকা
f-xjw2c = ???
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = টিকা
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
f-tnfq3 = ???
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = টিকা
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-fewmy = ???

## A chi è rivolto

# it: Ai bambini e ragazzi fino a 16 anni, anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = টিকা
p-p4dnh = ???

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-8tnmg = ???
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = টিকা
l-vwe9n = ???
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = ???
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-izuaa = ???
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = টিকা
l-y7vvp = ???

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
p-egkyw = ???

## Casi particolari

# it: **Nido e scuola dell'infanzia (fino a 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = ছোট শিশুদের নার্সারি
# term: vaccini → { -vaccino } = টিকা
l-vcicb = ???
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = ???
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = টিকা
l-stc3b = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = ???
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = টিকা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-tbbja = ???
