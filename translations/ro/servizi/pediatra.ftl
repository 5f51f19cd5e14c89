### Scegliere il pediatra — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
title = Alegeți pediatrul
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = Medicul gratuit al copiilor și al adolescenților.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
keywords = pediatru; copil bolnav; doctor de copii; nou-născut; PLS; copil cu febră
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = cod fiscal
f-75zdp = { -codice-fiscale(case: "def") } al copilului
# it: un documento di un genitore
f-hrr64 = un act de identitate al unui părinte
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = medic pediatru
f-fhtt5 = { -pediatra-di-libera-scelta(case: "def") }
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosar electronic de sănătate
# term: spid → { -spid } = SPID
f-7zsgv = În dosarul electronic de sănătate (Fascicolo sanitario) al Lombardiei, cu SPID sau CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosar electronic de sănătate
f-rezkm = Dosar electronic de sănătate
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
p-atp8b = [Medicul pediatru (pediatra)][1] tratează copiii și verifică cum cresc. Consultațiile sunt gratuite.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
# term: medico di famiglia → { -medico-di-base } = medic de familie
p-5qjfu = Copiilor care au mai puțin de 6 ani. De la 6 la 14 ani puteți alege un pediatru sau un { -medico-di-base }.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-cp4kn = Este valabil și pentru copiii celor care nu au { -permesso-di-soggiorno }.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-9jsct = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = cod fiscal
l-sk9nu = După naștere cereți { -codice-fiscale(case: "def") } al copilului.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = alegerea și schimbarea medicului
# term: asst → { -asst } = ASST
l-4kdj4 = Mergeți la biroul pentru [alegerea și schimbarea medicului (scelta e revoca)][1] din [ASST][2] sau intrați pe site-ul { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
l-t6ern = Alegeți un { -pediatra-di-libera-scelta } aproape de casă care mai primește copii.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = Telefonați și stabiliți prima consultație. Faceți acest lucru în primele zile de viață.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = vaccin
l-4nctx = Aduceți hârtiile de la spital și carnetul de vaccinuri.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = consultații când copilul se simte rău
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = controale ale creșterii la vârstele prevăzute
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = rețetă
l-pdx2r = { -ricetta(case: "pl") } și certificate

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = Dacă copilul este bolnav noaptea sau duminica, citiți [ce aveți de făcut][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = Dacă copilul respiră greu sau nu se trezește, sunați imediat la [numărul de urgență][1].
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-n3m59 = Un bebeluș de mai puțin de 3 luni care are febră trebuie dus imediat la [urgențe (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = Dacă ceva nu merge bine
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = Dacă biroul refuză înscrierea unui copil fără permis, cereți motivul în scris. Cereți ajutor la [serviciile sociale][1].
