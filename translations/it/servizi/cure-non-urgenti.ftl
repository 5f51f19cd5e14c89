### servizi/cure-non-urgenti
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Medico di notte, la domenica e nei giorni di festa
summary = Che cosa fare se stai male e il tuo medico non c'è.
keywords = guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# required_documents.name
f-sduwg = la tessera sanitaria, se ce l'hai
# outputs.name
f-u9pus = un consiglio al telefono o una visita
# phones.label
f-itu7r = cure non urgenti
# phones.note
f-3388n = Dove il numero è attivo.
# phones.label
f-7qs6g = emergenza
# note: [1] = termini/guardia-medica
p-k6aee = Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.

## A chi è rivolto

p-s67qm = A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
p-3mgvi = Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 2 di 4
l-8hgxj = Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 3 di 4
l-a48kt = Rispondi alle domande. Di' quali medicine prende.
# note: voce 4 di 4
l-4eedj = Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.

## Cosa si ottiene

p-frqgz = Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.

## Quanto costa

p-i7vx3 = Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.

## Casi particolari

# note: voce 1 di 2
l-8eu9i = **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 2 di 2
l-vsxz9 = Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.

## Se qualcosa va male

t-wz2p8 = Se qualcosa va male
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
p-x85tq = Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
