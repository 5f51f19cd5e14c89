### Andare al pronto soccorso — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
title = Cum mergeți la urgențe
# it: Quando andare, che cosa succede e perché si aspetta.
summary = Când mergeți, ce se întâmplă și de ce se așteaptă.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = triaj
keywords = spital; urgență; camera de gardă; triaj; cod roșu; ambulanță; accident; UPU; sânge; am căzut; arsură; mi s-a rupt apa; mână ruptă; mușcat de câine; m-a mușcat un câine; mușcătură de câine; picior rupt; mi-am rupt piciorul; mi-am rupt mâna; braț rupt; fractură
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
f-5hnxg = { -tessera-sanitaria(case: "def") } sau un act, dacă îl aveți
# it: la lista delle medicine che prendi
f-nqird = lista medicamentelor pe care le luați
# it: una visita urgente
f-utg7d = o consultație urgentă
# it: emergenza
f-uw68t = urgență
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-s2tq8 = Secția de [urgențe (pronto soccorso)][1] se află la spital. Este pentru problemele grave și bruște.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = Tuturor. Puteți merge și fără acte, și fără permis.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = Personalul **nu** anunță poliția doar pentru că nu aveți permis. Există doar puține cazuri în care un medic trebuie să anunțe, la fel ca pentru cetățenii italieni.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = Dacă o persoană nu se poate mișca sau este în pericol de moarte, nu o duceți dumneavoastră. Sunați la { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-f66h6 = Un bebeluș de mai puțin de 3 luni care are febră trebuie dus imediat la [urgențe (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgențe
l-hkufu = Mergeți la intrarea secției de { -pronto-soccorso }.
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = Spuneți ce simțiți și de când. Spuneți dacă sunteți însărcinată sau aveți alergii.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = triaj
l-zg4wq = Un asistent medical hotărăște cât de urgent este. Acest lucru se numește [triaj (triage)][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = Așteptați. Cine este mai grav intră primul, chiar dacă vine după dumneavoastră.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = Dacă vă simțiți mai rău în timp ce așteptați, spuneți imediat.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = Când ieșiți, primiți o hârtie. Duceți-o medicului dumneavoastră.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = coplată
p-473rz = Pentru cazurile grave nu plătiți. Dacă problema nu era urgentă, se poate să aveți de plătit o [coplată (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Violență.** Spuneți asistentului medical: **ho subito violenza** (cineva a fost violent cu mine). Există un traseu separat, cu discreție.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **Limbă.** Cereți un mediator sau un interpret la telefon.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = Dacă ceva nu merge bine
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = Pentru febră, tuse sau o durere ușoară mergeți la medic. Dacă medicul nu este disponibil, citiți [ce aveți de făcut][1].
