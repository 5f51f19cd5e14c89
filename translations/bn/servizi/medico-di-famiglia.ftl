### Scegliere o cambiare il medico di famiglia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
title = ???
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = প্রেসক্রিপশন
summary = ???
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia
# term: medico curante → { -medico-di-base } = পারিবারিক ডাক্তার
# term: certificato di malattia → { -certificato-di-malattia } = অসুস্থতার সনদ
keywords = ???
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
f-w5ywy = ???
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-mh97z = ???
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = অনলাইন স্বাস্থ্য নথি
f-td6gy = ???
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
p-vniee = ???

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
p-gimt2 = ???

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ডাক্তার বেছে নেওয়ার অফিস
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
l-frqnz = ???
# it: Guarda l'elenco dei medici con posti liberi vicino a casa.
# note: voce 2 di 5
l-ipeqc = ???
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = ???
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = ???
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = ???

## Cosa si ottiene

# it: Il medico può:
p-w222t = ???
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = ???
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = প্রেসক্রিপশন
l-ir5dd = ???
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = ???

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = অসুস্থতার সনদ
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
l-upnvf = ???
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = ???
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = ???
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. In caso di pericolo chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-utyxw = ???
