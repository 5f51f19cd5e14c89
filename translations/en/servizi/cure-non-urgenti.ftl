### Medico di notte, la domenica e nei giorni di festa — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = A doctor at night, on Sundays and on public holidays
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = What to do if you are ill and your doctor is not there.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = out-of-hours doctor
keywords = night doctor; guardia medica; 116117; out-of-hours doctor; night; Sunday; fever
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = health card
f-sduwg = the { -tessera-sanitaria }, if you have one
# it: un consiglio al telefono o una visita
f-u9pus = advice by telephone or an examination
# it: cure non urgenti
f-itu7r = non-urgent care
# it: Dove il numero è attivo.
f-3388n = Where the number is active.
# it: emergenza
f-7qs6g = emergency
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = out-of-hours doctor
p-k6aee = When your doctor's office is closed there is the [out-of-hours doctor (guardia medica)][1]. It is for problems that cannot wait, but are not serious.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = For everyone: at night, on Sundays and public holidays, and on the days before them (such as Saturday).

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Strong chest pain, difficulty breathing, a lot of blood, a person who does not respond: call { $phone-emergenza } at once.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-3mgvi = A baby under 3 months old with a fever must go at once to the [emergency department (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Call { $phone-cure-non-urgenti }, where the number is active.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = Say who is ill, how old they are and for how long they have been ill.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = Answer the questions. Say which medicines the person takes.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = The doctor gives you advice, asks you to come to the clinic or comes to your home.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = prescription
# term: certificato di malattia → { -certificato-di-malattia } = sick note
p-frqgz = Advice, an examination, an urgent { -ricetta } or a { -certificato-di-malattia } for a few days.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
p-i7vx3 = People registered with the { -servizio-sanitario-nazionale } usually do not pay. If you are not registered, ask first.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **Do you not speak Italian?** Say your language at once. If you can, call together with a person who translates.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = For a medicine at night, look for the **farmacia di turno** (pharmacy on duty): the list is on the door of every pharmacy.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = If something goes wrong
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = Does nobody answer, and you feel worse? Call { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-x85tq = Does { $phone-cure-non-urgenti } not answer? Ask at a pharmacy or go to the [emergency department (pronto soccorso)][1].
