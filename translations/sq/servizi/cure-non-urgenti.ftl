### Medico di notte, la domenica e nei giorni di festa — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = Mjeku natën, të dielën dhe në ditë feste
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = Çfarë të bëni nëse jeni sëmurë dhe mjeku juaj nuk është.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = mjeku roje
keywords = guardia medica; mjeku roje; 116117; mjek natën; e diel; temperaturë; doktor natën
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
f-sduwg = { -tessera-sanitaria(case: "def") }, nëse e keni
# it: un consiglio al telefono o una visita
f-u9pus = një këshillë në telefon ose një vizitë
# it: cure non urgenti
f-itu7r = mjekim jo urgjent
# it: Dove il numero è attivo.
f-3388n = Aty ku numri është aktiv.
# it: emergenza
f-7qs6g = emergjencë
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = mjeku roje
p-k6aee = Kur klinika e mjekut është e mbyllur, punon [mjeku roje (guardia medica)][1]. Shërben për probleme që nuk mund të presin, por nuk janë të rënda.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = Për të gjithë: natën, të dielën dhe në ditë feste, dhe një ditë më parë (për shembull të shtunën).

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Dhimbje e fortë në gjoks, frymëmarrje e vështirë, shumë gjak, një person që nuk përgjigjet: telefononi menjëherë { $phone-emergenza }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-3mgvi = Një bebe nën 3 muaj që ka temperaturë duhet çuar menjëherë në [urgjencë (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Telefononi { $phone-cure-non-urgenti }, aty ku numri është aktiv.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = Thoni kush është sëmurë, sa vjeç është dhe prej sa kohësh.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = Përgjigjuni pyetjeve. Thoni cilat ilaçe merr.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = Mjeku ju jep një këshillë, ju pret në klinikë ose vjen në shtëpi.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = recetë
# term: certificato di malattia → { -certificato-di-malattia } = raport mjekësor
p-frqgz = Një këshillë, një vizitë, një { -ricetta } urgjente ose një { -certificato-di-malattia } për pak ditë.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
p-i7vx3 = Kush është i regjistruar në { -servizio-sanitario-nazionale(case: "acc") } zakonisht nuk paguan. Nëse nuk jeni të regjistruar, pyesni më parë.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **Nuk flisni italisht?** Thoni menjëherë gjuhën tuaj. Nëse mundeni, telefononi me një person që përkthen.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = Për një ilaç natën kërkoni farmacinë roje (**farmacia di turno**): lista është te dera e çdo farmacie.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = Nëse diçka shkon keq
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = Nuk përgjigjet askush dhe bëheni më keq? Telefononi { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-x85tq = { $phone-cure-non-urgenti } nuk përgjigjet? Pyesni në farmaci ose shkoni në [urgjencë (pronto soccorso)][1].
