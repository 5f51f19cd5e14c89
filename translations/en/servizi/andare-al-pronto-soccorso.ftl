### Andare al pronto soccorso — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
title = Going to the emergency department
# it: Quando andare, che cosa succede e perché si aspetta.
summary = When to go, what happens and why you wait.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = triage
keywords = hospital; emergency; A&E; triage; ambulance; accident; pronto soccorso; blood; bleeding; fall; burn; my waters broke; broken arm; dog bite; colour code; red code; a dog bit me; dog bit me; bitten by a dog; broken leg; I broke my arm; I broke my leg; fracture
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = health card
f-5hnxg = the { -tessera-sanitaria } or an identity document, if you have one
# it: la lista delle medicine che prendi
f-nqird = the list of the medicines you take
# it: una visita urgente
f-utg7d = an urgent examination by a doctor
# it: emergenza
f-uw68t = emergency
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-s2tq8 = The [emergency department (pronto soccorso)][1] is in the hospital. It is for serious and sudden problems.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = For everyone. You can go even without documents and without a permit.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = The staff do **not** report you to the police just because you have no permit. There are only a few cases in which a doctor must inform the authorities, the same as for Italian citizens.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = If a person cannot move or is in danger of dying, do not take them there yourself. Call { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-f66h6 = A baby under 3 months old with a fever must go at once to the [emergency department (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = emergency department
l-hkufu = Go to the entrance of the { -pronto-soccorso }.
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = Say what you feel and since when. Say if you are pregnant or have allergies.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = triage
l-zg4wq = A nurse decides how urgent it is. This is called [triage][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = Wait. People who are in a more serious condition go first, even if they arrive later.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = If you feel worse while you wait, say so at once.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = When you leave you receive a paper. Take it to your doctor.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = health fee
p-473rz = For serious cases you do not pay. If the problem was not urgent, you may have to pay a [health fee (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Violence.** Say to the nurse: **ho subito violenza** (I am a victim of violence). There is a confidential way to get help.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **Language.** Ask for a mediator or an interpreter by telephone.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = If something goes wrong
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = For a fever, a cough or a slight pain, go to your doctor. If your doctor is not there, read [what to do][1].
