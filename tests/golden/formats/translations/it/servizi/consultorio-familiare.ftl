### servizi/consultorio-familiare
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Consultorio familiare
summary = Visite e consulenza gratuite per donne, coppie e famiglie.
keywords = gravidanza; contraccezione; ginecologo
# image.alt
f-x42zm = L'ingresso del consultorio, con la rampa
# status_reason
# note: critico: qui uno sbaglio può fare danno
f-amcr8 = lavori nella sala d'attesa
# alert
# note: critico: qui uno sbaglio può fare danno
f-uvxss = Fino al 20 marzo si entra da via di Prova 2.
# required_documents.name
f-qg68x = il libretto della gravidanza, se ce l'hai
# outputs.name
f-mv3fe = il certificato di gravidanza
# outputs.name
f-dkjji = un appuntamento
# deadlines.label
f-9xqeu = vaccino contro l'influenza
# deadlines.label
f-fs3jc = visite
# cost_options.option
f-d56cp = ecografia
# cost_options.note
f-5gn6w = con l'impegnativa
# channels.note
f-8drew = serve la tessera sanitaria
# places.phones.label
f-kr7h5 = portineria
# places.note
f-ke62s = secondo piano, a destra
# hours_note
f-xricg = Ad agosto è aperto solo la mattina.
# languages.note
f-khimn = chiedi quando telefoni
# phones.label
f-s5crx = prenotazioni
# phones.note
f-rgc27 = risponde anche in arabo
# phones.label
f-z8ckd = messaggi
# emails.label
f-sh747 = informazioni
# web.label
f-qzw9v = pagina dell'azienda
p-prcd5 = Il consultorio familiare segue le donne, le coppie e le famiglie. Le visite sono **gratuite**.

## A chi è rivolto

p-t9tw2 = A tutte le donne, anche senza permesso di soggiorno. I minori possono venire da soli.

## Come fare

# note: voce 1 di 3
# note: $phone-prenotazioni = un dato; lo scrive il sito
# note: $street = un dato; lo scrive il sito
l-wyqia = Telefona al { $phone-prenotazioni } oppure vai allo sportello in { $street }.
# note: voce 2 di 3
l-ynrem = Porta i documenti della lista.
# note: voce 1 di 1
l-638ih = Se non li hai tutti, vieni lo stesso.
# note: voce 3 di 3
# note: [1] = servizi/consultorio-familiare/modulo.pdf
l-nddfg = Compila il [modulo di accesso][1].
# note: critico: qui uno sbaglio può fare danno
p-rs2u4 = Se perdi sangue in gravidanza, chiama subito il 112.

## Cosa serve

# note: «tessera» è quella sanitaria
p-eidah = Se non hai la tessera, chiedi in portineria.

## Cosa si ottiene

p-mck5k = Una visita, un consiglio o un percorso con il medico.

## Tempi e scadenze

# note: $processing_time = un dato; lo scrive il sito
p-aym2t = La risposta arriva entro { $processing_time }.

## Quanto costa

c-3dwnt = Visita
c-ve5fh = Con la tessera
c-kqw9m = Senza
c-ifk6s = ostetrica
c-yzq6e = gratis
c-yzq6ez = gratis
c-9crvr = ecografia
c-yzq6ezs = gratis

## Accedi al servizio

# note: $booking_url = un dato; lo scrive il sito
# note: $email-informazioni = un dato; lo scrive il sito
p-mwcjp = Prenota su { $booking_url } o scrivi a { $email-informazioni }.

## Condizioni di servizio

q-c435i = Le visite in gravidanza sono gratuite per legge.

## Casi particolari

# note: critico: qui uno sbaglio può fare danno
p-nh7at = Chi ha subito violenza non paga e non dà il nome.

## Contatti

p-ifq2h = Chiedi di Prova, in sala 1.\ La sala è al primo piano.

## Leggi anche

t-zxi5a = Leggi anche
# note: [1] = servizi/pronto-intervento
# note: [2] = #conditions
# note: [3] = https://asl.example/
p-yip5u = Il [pronto intervento][1] è aperto di notte. Vedi [le condizioni][2] e il [sito][3].
i-pphvb = La sala d'attesa con i giochi
