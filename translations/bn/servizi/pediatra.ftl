### Scegliere il pediatra — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
title = ???
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = ???
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
keywords = ???
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-75zdp = ???
# it: un documento di un genitore
f-hrr64 = ???
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
f-fhtt5 = ???
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-7zsgv = ???
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
f-rezkm = ???
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-atp8b = ???

## A chi è rivolto

# it: Ai bambini fino a 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
p-5qjfu = ???
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-cp4kn = ???

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = কর কোড
l-sk9nu = ???
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ডাক্তার বেছে নেওয়ার অফিস
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-4kdj4 = ???
# it: Scegli un pediatra con posti liberi vicino a casa.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-t6ern = ???
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = ???
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = টিকা
l-4nctx = ???

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = ???
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = ???
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = প্রেসক্রিপশন
l-pdx2r = ???

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = ???
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = ???
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = ???
