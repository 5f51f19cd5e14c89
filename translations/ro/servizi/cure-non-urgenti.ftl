### Medico di notte, la domenica e nei giorni di festa — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = Medic noaptea, duminica și în zilele de sărbătoare
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = Ce aveți de făcut dacă vă simțiți rău și medicul dumneavoastră nu este disponibil.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = medic de gardă
keywords = medic de gardă; 116117; guardia medica; noapte; duminică; febră; doctor noaptea
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
f-sduwg = { -tessera-sanitaria(case: "def") }, dacă îl aveți
# it: un consiglio al telefono o una visita
f-u9pus = un sfat la telefon sau o consultație
# it: cure non urgenti
f-itu7r = îngrijiri care nu sunt urgente
# it: Dove il numero è attivo.
f-3388n = Unde numărul este activ.
# it: emergenza
f-7qs6g = urgență
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = medic de gardă
p-k6aee = Când cabinetul medicului este închis, există un [medic de gardă (guardia medica)][1]. El este pentru probleme care nu pot aștepta, dar nu sunt grave.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = Tuturor: noaptea, duminica și în zilele de sărbătoare, și în ziua dinainte (de exemplu sâmbăta).

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Durere puternică în piept, respirație dificilă, mult sânge, o persoană care nu răspunde: sunați imediat la { $phone-emergenza }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-3mgvi = Un bebeluș de mai puțin de 3 luni care are febră trebuie dus imediat la [urgențe (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Sunați la { $phone-cure-non-urgenti }, acolo unde numărul este activ.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = Spuneți cine se simte rău, câți ani are și de cât timp.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = Răspundeți la întrebări. Spuneți ce medicamente ia.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = Medicul vă dă un sfat, vă așteaptă la cabinet sau vine acasă.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = rețetă
# term: certificato di malattia → { -certificato-di-malattia } = certificat de concediu medical
p-frqgz = Un sfat, o consultație, o { -ricetta } urgentă sau un { -certificato-di-malattia } pentru câteva zile.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Serviciul Național de Sănătate
p-i7vx3 = Cine este înscris la { -servizio-sanitario-nazionale } de obicei nu plătește. Dacă nu sunteți înscris, întrebați înainte.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **Nu vorbiți italiana?** Spuneți imediat limba dumneavoastră. Dacă puteți, sunați împreună cu o persoană care traduce.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = Pentru un medicament noaptea, căutați **farmacia di turno** (farmacia de gardă): lista este pe ușa fiecărei farmacii.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = Dacă ceva nu merge bine
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = Nu răspunde nimeni și vă simțiți mai rău? Sunați la { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-x85tq = { $phone-cure-non-urgenti } nu răspunde? Întrebați la farmacie sau mergeți la [urgențe (pronto soccorso)][1].
