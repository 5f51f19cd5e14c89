### Andare dal dentista — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = Going to the dentist
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
summary = Toothache and dental treatment: what the National Health Service pays for and where to ask.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = dentist; dentista; toothache; tooth pain; my tooth hurts; teeth; tooth; broken tooth; pull out a tooth; tooth decay; cavity; filling; gums; abscess; braces; dentures; false teeth; rotten tooth
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = health card
# term: codice stp → { -stp } = health code for people without a permit
f-qapvt = the { -tessera-sanitaria } or the STP code
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = prescription
# term: cup → { -cup } = booking centre
f-eb3k7 = the doctor's { -ricetta }, if the booking centre (CUP) asks for it
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = exemption
f-3gim2 = the paper for your { -esenzione }, if you have one
# it: una visita dal dentista o una cura urgente
f-6s443 = a visit to the dentist or urgent treatment
# it: emergenza
f-4n43d = emergency
# it: Prenota Salute
f-smvn8 = Prenota Salute
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
p-2d8bg = The [National Health Service (Servizio sanitario)][1] pays for only a part of dental treatment. For the rest you go to a private dentist and you pay yourself.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
p-ksq57 = The { -servizio-sanitario-nazionale } gives:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = to everyone: a visit to the dentist, and **urgent treatment** for strong pain, infection or bleeding
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = to children and young people from 0 to 14 years old: check-ups and some treatment
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = to people in difficulty, because of health or money: other treatment. Every Region has different rules: ask
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = public health agency
p-kmyg4 = Do you live in Crema or in the towns nearby? Your [public health agency (ASST)][1] is a different one: ask at the town hall (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = Do you have trouble breathing, or can you not swallow? Call { $phone } at once.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-zmxcw = A swollen face with a fever, or bleeding that does not stop: go at once to the [emergency department (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-7mwta = Was a tooth knocked out in an accident? Go at once to the { -pronto-soccorso }. Take the tooth with you in a little milk.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = family doctor
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
l-255vg = Do you have toothache? Ask your [family doctor][1]. For a child ask the [children's doctor][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = Say since when you have had the pain and which medicines you take. Say if you are pregnant or have allergies.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = prescription
l-6hgib = Ask which treatment you have a right to and if you need a [prescription (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = booking centre
l-2qcca = Book at the [booking centre (CUP)][1] or on the website { $web }. Read [how to book][2]. If you have a lot of pain, say so.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
l-yjkhi = Does the { -servizio-sanitario-nazionale } not pay for your treatment? Look for a private dentist.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = Before the treatment, ask the private dentist for a written **preventivo** (estimate). It says which treatment you will have and how much it costs.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
# term: ticket → { -ticket } = health fee
# term: esenzione → { -esenzione } = exemption
p-bcrdh = With the { -servizio-sanitario-nazionale } you usually pay the [health fee (ticket)][1]. Ask if you have a right to an [exemption (esenzione)][2]. If you are not registered with the { -servizio-sanitario-nazionale }, ask first.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = With a private dentist you pay for everything yourself. You can ask several dentists for an estimate. Ask if you can pay in instalments.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
# term: dichiarazione dei redditi → { -modello-730 } = tax return
# term: caf → { -caf } = tax help office
p-zd5n9 = Pay by card or bank transfer and keep the receipts. Then with the [tax return (dichiarazione dei redditi)][1] you can pay less tax. Ask at a [tax help office (CAF)][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = health code for people without a permit
l-kccxa = **Do you have no permit?** With the [STP][1] code you get urgent and essential treatment, also for your teeth. Read [how to ask for it][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **Is it night or Sunday?** Read [what to do][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = National Health Service
l-ptpau = **Braces or dentures?** The { -servizio-sanitario-nazionale } pays for them only in some cases. Ask first.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **Do you not speak Italian well?** When you book, ask if there is a [mediator][1]. It is better not to have children translate.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = If something goes wrong
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = Is the appointment a long time away, and you feel worse? Go back to your doctor.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = Do you have no money for treatment? Ask the [social services][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = Be treated only by a dentist who is on the **albo** (the official list of dentists). If you are not sure, ask your doctor.
