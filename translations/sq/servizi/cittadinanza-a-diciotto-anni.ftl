### Nato in Italia: cittadinanza a 18 anni — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = shtetësi
title = Të lindur në Itali: shtetësia në moshën 18 vjeç
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = Kush ka lindur në Itali ka një vit kohë për t’u bërë shtetas.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = shtetësi
keywords = brezi i dytë; lindur në Itali; tetëmbëdhjetë vjeç; shtetësi; madhor; pasaporta italiane
# it: l'atto di nascita
f-bxrbi = akti i lindjes
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = prova që keni jetuar gjithmonë në Itali
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = shtetësi
f-775pw = { -cittadinanza(case: "def") } italiane
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = Nga dita kur mbushni 18 vjeç deri në ditën para se të mbushni 19.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = Keni lindur në Itali dhe keni jetuar gjithmonë këtu? Në moshën 18 vjeç mund të bëheni shtetas italian me një **deklaratë**.

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = Për këdo që ka lindur në Itali nga prindër të huaj. Duhet të keni jetuar këtu gjithmonë dhe ligjërisht.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = Keni **vetëm një vit** kohë: nga 18 deri në 19 vjeç.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = Komuna (Comune) duhet t’ju shkruajë para se të mbushni 18 vjeç. Nëse nuk shkruan, shkoni ju.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = zyra e gjendjes civile
l-sfmi4 = Pyesni te [zyra e gjendjes civile (stato civile)][1] çfarë duhet.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = vaksinë
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
l-ww32n = Mblidhni provat: shkollë, { -vaccino(case: "pl") }, { -pediatra-di-libera-scelta }, leje.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Bëni deklaratën në komunë.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = Komuna kontrollon. Pastaj ju thotë nëse jeni shtetas.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = vendbanim i regjistruar
l-9zdbk = **Ka boshllëqe në vendbanimin e regjistruar?** Mos hiqni dorë. Provat e shkollës dhe të mjekimit mund të mjaftojnë.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **Prindërit tuaj nuk kishin leje kur lindët ju?** Kërkojeni gjithsesi: ligji nuk ju dënon për vonesat e tyre.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **Komuna nuk ju njoftoi?** Deklaratën mund ta bëni edhe pas vitit. Pyesni një avokat.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **Njëri nga prindërit bëhet italian më parë?** Ndoshta jeni tashmë italian edhe ju. Pyesni në komunë.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = Nëse diçka shkon keq
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = Nëse komuna thotë jo, kërkoni një përgjigje me shkrim. Një [avokat i paguar nga Shteti][1] mund t’ju ndihmojë.
