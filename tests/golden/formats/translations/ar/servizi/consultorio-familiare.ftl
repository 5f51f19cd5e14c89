### Consultorio familiare — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
title = مركز استشارات الأسرة
# it: Visite e consulenza gratuite per donne, coppie e famiglie.
summary = فحوصات واستشارات مجانية للنساء والأزواج والعائلات.
# it: gravidanza; contraccezione; ginecologo
keywords = حمل; منع الحمل; طبيب نساء
# it: L'ingresso del consultorio, con la rampa
f-x42zm = ???
# it: lavori nella sala d'attesa
# note: critico: qui uno sbaglio può fare danno
f-amcr8 = أعمال في قاعة الانتظار
# [ ] DA RIVEDERE dal 9 marzo 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Fino al 20 febbraio si entra da via di Prova 2.
# it: Fino al 20 marzo si entra da via di Prova 2.
# change: ~febbraio~ +marzo+
# note: critico: qui uno sbaglio può fare danno
f-uvxss = حتى 20 فبراير يكون الدخول من via di Prova 2.
# it: il libretto della gravidanza, se ce l'hai
f-qg68x = دفتر الحمل، إن وُجد
# it: il certificato di gravidanza
f-mv3fe = ???
# it: un appuntamento
f-dkjji = ???
# it: vaccino contro l'influenza
f-9xqeu = ???
# it: visite
f-fs3jc = ???
# it: ecografia
f-d56cp = ???
# it: con l'impegnativa
f-5gn6w = ???
# it: serve la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
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
p-prcd5 = يهتم المركز بالنساء والعائلات. الفحوصات **مجانية**.

## A chi è rivolto

# it: A tutte le donne, anche senza permesso di soggiorno. I minori possono venire da soli.
p-t9tw2 = لجميع النساء، حتى من دون تصريح إقامة. يمكن للقاصرين الحضور بمفردهم.

## Come fare

# it: Telefona al { $phone-prenotazioni } oppure vai allo sportello in { $street }.
# note: voce 1 di 3
# note: $phone-prenotazioni = un dato; lo scrive il sito
# note: $street = un dato; lo scrive il sito
l-wyqia = اتصل بالرقم { $phone-prenotazioni } أو توجّه إلى الشباك في { $street }.
# it: Porta i documenti della lista.
# note: voce 2 di 3
l-ynrem = ???
# it: Se non li hai tutti, vieni lo stesso.
# note: voce 1 di 1
l-638ih = ???
# it: Compila il [modulo di accesso][1].
# note: voce 3 di 3
# note: [1] = servizi/consultorio-familiare/modulo.pdf
# Samira: la parola «استمارة» è quella del Comune.
l-nddfg = املأ [استمارة الدخول][1].
# it: Se perdi sangue in gravidanza, chiama subito il 112.
# note: critico: qui uno sbaglio può fare danno
p-rs2u4 = إذا نزفتِ أثناء الحمل فاتصلي فورًا بالرقم 112.

## Cosa serve

# it: Se non hai la tessera, chiedi in portineria.
# note: «tessera» è quella sanitaria
p-eidah = إن لم تكن لديك { -tessera-sanitaria }، فاسأل في الاستقبال.

## Cosa si ottiene

# it: Una visita, un consiglio o un percorso con il medico.
p-mck5k = ???

## Tempi e scadenze

# it: La risposta arriva entro { $processing_time }.
# note: $processing_time = un dato; lo scrive il sito
p-aym2t = ???

## Quanto costa

# it: Visita
c-3dwnt = ???
# it: Con la tessera
c-ve5fh = ???
# it: Senza
c-kqw9m = ???
# it: ostetrica
c-ifk6s = ???
# it: gratis
c-yzq6e = ???
# it: gratis
c-yzq6ez = ???
# it: ecografia
c-9crvr = ???
# it: gratis
c-yzq6ezs = ???

## Accedi al servizio

# it: Prenota su { $booking_url } o scrivi a { $email-informazioni }.
# note: $booking_url = un dato; lo scrive il sito
# note: $email-informazioni = un dato; lo scrive il sito
p-mwcjp = احجز على { $booking_url } أو اكتب إلى { $email-informazioni }.

## Condizioni di servizio

# it: Le visite in gravidanza sono gratuite per legge.
q-c435i = ???

## Casi particolari

# it: Chi ha subito violenza non paga e non dà il nome.
# note: critico: qui uno sbaglio può fare danno
p-nh7at = من تعرّض للعنف لا يدفع ولا يذكر اسمه.

## Contatti

# it: Chiedi di Prova, in sala 1.\ La sala è al primo piano.
p-ifq2h = اسأل عن Prova في القاعة 1.\ القاعة في الطابق الأول.

## Leggi anche

# it: Leggi anche
t-zxi5a = ???
# it: Il [pronto intervento][1] è aperto di notte. Vedi [le condizioni][2] e il [sito][3].
# note: [1] = servizi/pronto-intervento
# note: [2] = #conditions
# note: [3] = https://asl.example/
p-yip5u = [الطوارئ][1] مفتوحة ليلًا. انظر [الموقع][3] و[الشروط][2].
# it: La sala d'attesa con i giochi
i-pphvb = ???
