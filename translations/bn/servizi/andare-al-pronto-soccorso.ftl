### Andare al pronto soccorso — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
title = ???
# it: Quando andare, che cosa succede e perché si aspetta.
summary = ???
# it: ospedale; urgenza; triage; codice; ambulanza; incidente
# term: triage → { -triage } = রোগীর অগ্রাধিকার ঠিক করা
keywords = ???
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
f-5hnxg = ???
# it: la lista delle medicine che prendi
f-nqird = ???
# it: una visita urgente
f-utg7d = ???
# it: emergenza
f-uw68t = ???
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
p-s2tq8 = ???

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = ???
# it: Il personale **non** ti segnala alla polizia perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = ???

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = ???
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
l-hkufu = ???
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = ???
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = রোগীর অগ্রাধিকার ঠিক করা
l-zg4wq = ???
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = ???
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = ???
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = ???

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
p-473rz = ???

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = ???
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-whzvy = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = ???
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = ???
