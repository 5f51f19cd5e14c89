### Scegliere il pediatra — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
title = Choosing the children's doctor
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = The free doctor for children and teenagers.
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
keywords = children's doctor; paediatrician; pediatra; sick child; newborn; baby; PLS; child with fever
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = tax code
f-75zdp = the { -codice-fiscale } of the child
# it: un documento di un genitore
f-hrr64 = an identity document of one parent
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = children's doctor
f-fhtt5 = the children's doctor
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = electronic health record
# term: spid → { -spid } = digital identity
f-7zsgv = In the electronic health record (Fascicolo sanitario) of Lombardy, with SPID or CIE.
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = electronic health record
f-rezkm = Electronic health record (Fascicolo sanitario)
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
p-atp8b = The [children's doctor (pediatra)][1] treats children and checks how they grow. The visits are free.

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
# term: medico di famiglia → { -medico-di-base } = family doctor
p-5qjfu = For children under 6 years old. From 6 to 14 years old you can choose the { -pediatra-di-libera-scelta } or the { -medico-di-base }.
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-cp4kn = Also for the children of people who do not have a residence permit.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-9jsct = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = tax code
l-sk9nu = After the birth, ask for the child's { -codice-fiscale }.
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = office for choosing your doctor
# term: asst → { -asst } = public health agency
l-4kdj4 = Go to the office for [scelta e revoca (choosing your doctor)][1] of the [ASST (public health agency)][2], or enter the website { $web }.
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
l-t6ern = Choose a children's doctor near your home who takes new patients.
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = Telephone and make an appointment for the first visit. Do it in the first days of life.
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = vaccine
l-4nctx = Bring the papers from the hospital and the vaccination booklet.

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = visits when the child is ill
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = growth checks at the set ages
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = prescription
l-pdx2r = prescriptions and certificates

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = If the child is ill at night or on Sunday, read [what to do][1].
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = If the child has trouble breathing or does not wake up, call the [emergency number][1] at once.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-n3m59 = A baby under 3 months old with a fever must go at once to the [emergency department (pronto soccorso)][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = If something goes wrong
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = If the office refuses to register a child without a permit, ask for the reason in writing. Ask the [social services][1] for help.
