### servizi/andare-al-pronto-soccorso
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Andare al pronto soccorso
summary = Quando andare, che cosa succede e perché si aspetta.
# before: ospedale; urgenza; triage; codice; ambulanza; incidente; sangue; caduta; bruciatura
# before: ospedale; urgenza; triage; codice; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane
# before: ospedale; urgenza; triage; codice; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
keywords = ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# required_documents.name
f-5hnxg = la tessera sanitaria o un documento, se ce l'hai
# required_documents.name
f-nqird = la lista delle medicine che prendi
# outputs.name
f-utg7d = una visita urgente
# phones.label
f-uw68t = emergenza
# note: [1] = termini/pronto-soccorso
p-s2tq8 = Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.

## A chi è rivolto

p-b7efv = A tutti. Puoi andare anche senza documenti e senza permesso.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
p-f66h6 = Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: voce 1 di 6
l-hkufu = Vai all'ingresso del pronto soccorso.
# note: voce 2 di 6
l-nrye8 = Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 3 di 6
# note: [1] = termini/triage
l-zg4wq = Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 4 di 6
l-6h2a2 = Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 5 di 6
l-idx7x = Se stai peggio mentre aspetti, dillo subito.
# note: voce 6 di 6
l-e8mcg = Quando esci ricevi un foglio. Portalo al tuo medico.

## Quanto costa

# note: [1] = termini/ticket
p-473rz = Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].

## Casi particolari

# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 2 di 2
l-whzvy = **Lingua.** Chiedi un mediatore o un interprete al telefono.

## Se qualcosa va male

t-xth6y = Se qualcosa va male
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
