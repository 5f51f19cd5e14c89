### Medico di notte e nei giorni di festa — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte e nei giorni di festa
title = ???
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = ???
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = রাত ও ছুটির দিনের ডাক্তার
keywords = ???
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
f-sduwg = ???
# it: un consiglio al telefono o una visita
f-u9pus = ???
# it: cure non urgenti
f-itu7r = ???
# it: Dove il numero è attivo.
f-3388n = ???
# it: emergenza
f-7qs6g = ???
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = রাত ও ছুটির দিনের ডাক্তার
p-k6aee = ???

## A chi è rivolto

# it: A tutti, di notte, nei giorni prefestivi e nei giorni festivi.
p-s67qm = ???

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = ???
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = ???
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = ???
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = ???
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = ???

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: certificato di malattia → { -certificato-di-malattia } = অসুস্থতার সনদ
p-frqgz = ???

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = জাতীয় স্বাস্থ্যসেবা
p-i7vx3 = ???

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = ???
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = ???
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = ???
