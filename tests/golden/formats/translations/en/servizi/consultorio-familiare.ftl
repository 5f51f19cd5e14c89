### Consultorio familiare — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
title = Family advice centre
# it: Visite e consulenza gratuite per donne, coppie e famiglie.
summary = Free check-ups and advice for women, couples and families.
# it: gravidanza; contraccezione; ginecologo
keywords = pregnancy; contraception; gynaecologist
# it: L'ingresso del consultorio, con la rampa
f-x42zm = ???
# it: lavori nella sala d'attesa
# note: critico: qui uno sbaglio può fare danno
f-amcr8 = building works in the waiting room
# [ ] DA RIVEDERE dal 9 marzo 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Fino al 20 febbraio si entra da via di Prova 2.
# it: Fino al 20 marzo si entra da via di Prova 2.
# change: ~febbraio~ +marzo+
# note: critico: qui uno sbaglio può fare danno
f-uvxss = Until 20 February the entrance is in via di Prova 2.
# it: il libretto della gravidanza, se ce l'hai
f-qg68x = your pregnancy booklet, if you have it
# it: il certificato di gravidanza
f-mv3fe = ???
# it: un appuntamento
f-dkjji = ???
# it: vaccino contro l'influenza
f-9xqeu = ???
# it: visite
f-fs3jc = ???
# it: ecografia
f-d56cp = ultrasound scan
# it: con l'impegnativa
f-5gn6w = ???
# it: serve la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = health card
f-8drew = ???
# it: portineria
f-kr7h5 = ???
# it: secondo piano, a destra
f-ke62s = ???
# it: Ad agosto è aperto solo la mattina.
f-xricg = ???
# it: chiedi quando telefoni
f-khimn = ???
# it: prenotazioni
f-s5crx = ???
# it: risponde anche in arabo
f-rgc27 = ???
# it: messaggi
f-z8ckd = ???
# it: informazioni
f-sh747 = ???
# it: pagina dell'azienda
f-qzw9v = ???
# [ ] DA RIVEDERE dal 9 marzo 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Il consultorio familiare segue le donne e le famiglie. Le visite sono **gratuite**.
# it: Il consultorio familiare segue le donne, le coppie e le famiglie. Le visite sono **gratuite**.
# change: +, le coppie+
p-prcd5 = The centre looks after women and families. Check-ups are **free**.

## A chi è rivolto

# it: A tutte le donne, anche senza permesso di soggiorno. I minori possono venire da soli.
p-t9tw2 = All women, also without a residence permit. Minors can come on their own.

## Come fare

# it: Telefona al { $phone-prenotazioni } oppure vai allo sportello in { $street }.
# note: voce 1 di 3
# note: $phone-prenotazioni = un dato; lo scrive il sito
# note: $street = un dato; lo scrive il sito
l-wyqia = Call { $phone-prenotazioni } or go to the desk in { $street }.
# it: Porta i documenti della lista.
# note: voce 2 di 3
l-ynrem = Bring the documents on the list.
# it: Se non li hai tutti, vieni lo stesso.
# note: voce 1 di 1
l-638ih = ???
# it: Compila il [modulo di accesso][1].
# note: voce 3 di 3
# note: [1] = servizi/consultorio-familiare/modulo.pdf
l-nddfg = Fill in the [access form][1].
# it: Se perdi sangue in gravidanza, chiama subito il 112.
# note: critico: qui uno sbaglio può fare danno
p-rs2u4 = If you bleed during pregnancy, call 112 at once.

## Cosa serve

# it: Se non hai la tessera, chiedi in portineria.
# note: «tessera» è quella sanitaria
p-eidah = Without a { -tessera-sanitaria }, ask at the reception.

## Cosa si ottiene

# it: Una visita, un consiglio o un percorso con il medico.
p-mck5k = ???

## Tempi e scadenze

# it: La risposta arriva entro { $processing_time }.
# note: $processing_time = un dato; lo scrive il sito
p-aym2t = You get an answer within { $processing_time }.

## Quanto costa

# it: Visita
c-3dwnt = Visit
# it: Con la tessera
c-ve5fh = ???
# it: Senza
c-kqw9m = ???
# it: ostetrica
c-ifk6s = ===
# it: gratis
c-yzq6e = free
# it: gratis
c-yzq6ez = free
# it: ecografia
c-9crvr = ultrasound scan
# it: gratis
c-yzq6ezs = free

## Accedi al servizio

# it: Prenota su { $booking_url } o scrivi a { $email-informazioni }.
# note: $booking_url = un dato; lo scrive il sito
# note: $email-informazioni = un dato; lo scrive il sito
p-mwcjp = ???

## Condizioni di servizio

# it: Le visite in gravidanza sono gratuite per legge.
q-c435i = ???

## Casi particolari

# it: Chi ha subito violenza non paga e non dà il nome.
# note: critico: qui uno sbaglio può fare danno
p-nh7at = Whoever suffered violence pays nothing and gives no name.

## Contatti

# it: Chiedi di Prova, in sala 1.\ La sala è al primo piano.
p-ifq2h = ???

## Leggi anche

# it: Leggi anche
t-zxi5a = ???
# it: Il [pronto intervento][1] è aperto di notte. Vedi [le condizioni][2] e il [sito][3].
# note: [1] = servizi/pronto-intervento
# note: [2] = #conditions
# note: [3] = https://asl.example/
p-yip5u = ???
# it: La sala d'attesa con i giochi
i-pphvb = ???
