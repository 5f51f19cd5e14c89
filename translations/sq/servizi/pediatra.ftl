### Scegliere il pediatra — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
title = Zgjedhja e pediatrit
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = Mjeku falas i fëmijëve dhe i adoleshentëve.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
keywords = pediatër; fëmijë i sëmurë; mjeku i fëmijëve; bebe; PLS; doktor për fëmijë; fëmijë me temperaturë
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-75zdp = { -codice-fiscale(case: "def") } i fëmijës
# it: un documento di un genitore
f-hrr64 = një dokument i njërit prind
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = pediatër
f-fhtt5 = { -pediatra-di-libera-scelta(case: "def") }
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosja shëndetësore elektronike
# term: spid → { -spid } = identitet digjital
f-7zsgv = Në dosjen shëndetësore të Lombardisë, me SPID ose CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = dosja shëndetësore elektronike
f-rezkm = Dosja shëndetësore (Fascicolo sanitario)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
p-atp8b = [Pediatri (pediatra)][1] mjekon fëmijët dhe kontrollon si rriten. Vizitat janë falas.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
p-5qjfu = Për fëmijët nën 6 vjeç. Nga 6 deri në 14 vjeç mund të zgjidhni { -pediatra-di-libera-scelta(case: "acc") } ose { -medico-di-base(case: "acc") }.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-cp4kn = Vlen edhe për fëmijët e atyre që nuk kanë { -permesso-di-soggiorno }.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-9jsct = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = kod fiskal
l-sk9nu = Pas lindjes kërkoni { -codice-fiscale(case: "acc") } të fëmijës.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = zyra për zgjedhjen e mjekut
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
l-4kdj4 = Shkoni te [zyra për zgjedhjen e mjekut (scelta e revoca)][1] e [ASST-së][2], ose hyni në faqen { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
l-t6ern = Zgjidhni një { -pediatra-di-libera-scelta } pranë shtëpisë që pranon fëmijë të tjerë.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = Telefononi dhe caktoni vizitën e parë. Bëjeni në ditët e para të jetës.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = vaksinë
l-4nctx = Merrni me vete letrat e spitalit dhe librezën e { -vaccino(case: "gen") }.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = vizita kur fëmija është sëmurë
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = kontrolle të rritjes në moshat e parashikuara
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = recetë
l-pdx2r = { -ricetta(case: "def") } dhe vërtetime

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = Nëse fëmija sëmuret natën ose të dielën, lexoni [çfarë të bëni][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = Nëse fëmija merr frymë keq ose nuk zgjohet, telefononi menjëherë [numrin e emergjencës][1].
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-n3m59 = Një bebe nën 3 muaj që ka temperaturë duhet çuar menjëherë në [urgjencë (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = Nëse diçka shkon keq
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = Nëse zyra refuzon regjistrimin e një fëmije pa leje, kërkoni arsyen me shkrim. Kërkoni ndihmë te [shërbimet sociale][1].
