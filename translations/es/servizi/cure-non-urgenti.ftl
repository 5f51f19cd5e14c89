### Medico di notte, la domenica e nei giorni di festa — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Medico di notte, la domenica e nei giorni di festa
title = Médico de noche, los domingos y los días festivos
# it: Che cosa fare se stai male e il tuo medico non c'è.
summary = Qué hacer si se siente mal y su médico no está.
# it: guardia medica; 116117; continuità assistenziale; notte; domenica; febbre
# term: continuità assistenziale → { -guardia-medica } = médico de guardia
keywords = médico de guardia; guardia medica; 116117; noche; domingo; fiebre; médico a domicilio
# it: la tessera sanitaria, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
f-sduwg = la { -tessera-sanitaria }, si la tiene
# it: un consiglio al telefono o una visita
f-u9pus = un consejo por teléfono o una consulta médica
# it: cure non urgenti
f-itu7r = atención no urgente
# it: Dove il numero è attivo.
f-3388n = Donde el número está activo.
# it: emergenza
f-7qs6g = emergencia
# it: Quando lo studio del medico è chiuso c'è la [guardia medica][1]. Serve per problemi che non possono aspettare, ma non sono gravi.
# note: [1] = termini/guardia-medica
# term: guardia medica → { -guardia-medica } = médico de guardia
p-k6aee = Cuando el consultorio del médico está cerrado, atiende el [médico de guardia (guardia medica)][1]. Sirve para problemas que no pueden esperar, pero no son graves.

## A chi è rivolto

# it: A tutti: di notte, la domenica e nei giorni di festa, e il giorno prima (per esempio il sabato).
p-s67qm = A todos, de noche, los domingos y los días festivos. También los sábados y las vísperas de festivos.

## Come fare

# it: Dolore forte al petto, respiro difficile, molto sangue, una persona che non risponde: chiama subito il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ncy3g = Dolor fuerte en el pecho, dificultad para respirar, mucha sangre, una persona que no responde: llame enseguida al { $phone-emergenza }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-3mgvi = Un bebé de menos de 3 meses con fiebre debe ir enseguida a [urgencias (pronto soccorso)][1].
# it: Chiama il { $phone-cure-non-urgenti }, dove il numero è attivo.
# note: voce 1 di 4
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
l-q7k6s = Llame al { $phone-cure-non-urgenti }, donde el número está activo.
# it: Di' chi sta male, quanti anni ha e da quanto tempo.
# note: voce 2 di 4
l-8hgxj = Diga quién se siente mal, cuántos años tiene y desde cuándo.
# it: Rispondi alle domande. Di' quali medicine prende.
# note: voce 3 di 4
l-a48kt = Responda a las preguntas. Diga qué medicinas toma esa persona.
# it: Il medico ti dà un consiglio, ti aspetta in ambulatorio o viene a casa.
# note: voce 4 di 4
l-4eedj = El médico le da un consejo, le espera en su consultorio o va a su casa.

## Cosa si ottiene

# it: Un consiglio, una visita, una ricetta urgente o un certificato di malattia per pochi giorni.
# term: ricetta → { -ricetta } = receta médica
# term: certificato di malattia → { -certificato-di-malattia } = certificado de enfermedad
p-frqgz = Un consejo, una consulta médica, una receta urgente o un { -certificato-di-malattia } para pocos días.

## Quanto costa

# it: Chi è iscritto al Servizio sanitario di solito non paga. Se non sei iscritto, chiedi prima.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
p-i7vx3 = Quien está inscrito en el Servicio de Salud normalmente no paga. Si no está inscrito, pregunte antes.

## Casi particolari

# it: **Non parli italiano?** Di' subito la tua lingua. Se puoi, chiama con una persona che traduce.
# note: voce 1 di 2
l-8eu9i = **¿No habla italiano?** Diga enseguida su idioma. Si puede, llame con una persona que traduzca.
# it: Per una medicina la notte cerca la **farmacia di turno**: l'elenco è sulla porta di ogni farmacia.
# note: voce 2 di 2
l-vsxz9 = Para una medicina de noche busque la **farmacia di turno** (farmacia de turno): la lista está en la puerta de cada farmacia.

## Se qualcosa va male

# it: Se qualcosa va male
t-wz2p8 = Si algo va mal
# it: Non risponde nessuno e stai peggio? Chiama il { $phone-emergenza }.
# note: $phone-emergenza = un dato; lo scrive il sito
p-68xmd = ¿Nadie responde y usted empeora? Llame al { $phone-emergenza }.
# it: Il { $phone-cure-non-urgenti } non risponde? Chiedi in farmacia o vai al [pronto soccorso][1].
# note: $phone-cure-non-urgenti = un dato; lo scrive il sito
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-x85tq = ¿El { $phone-cure-non-urgenti } no responde? Pregunte en la farmacia o vaya a [urgencias (pronto soccorso)][1].
