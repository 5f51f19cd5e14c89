### servizi/cure-dentali
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Andare dal dentista
summary = Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
keywords = dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
# required_documents.name
f-qapvt = la tessera sanitaria o il codice STP
# required_documents.name
f-eb3k7 = la ricetta del medico, se il CUP la chiede
# required_documents.name
f-3gim2 = il foglio dell'esenzione, se ce l'hai
# outputs.name
f-6s443 = una visita dal dentista o una cura urgente
# phones.label
f-4n43d = emergenza
# web.label
f-smvn8 = Prenota Salute
# note: [1] = termini/servizio-sanitario-nazionale
p-2d8bg = Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.

## A chi è rivolto

p-ksq57 = Il Servizio sanitario dà:
# note: voce 1 di 3
l-nt3gw = a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 2 di 3
l-xt3sv = a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 3 di 3
# before: alle persone in difficoltà, per salute o per soldi: altre cure. Le regole cambiano con la Regione: chiedi
l-m2b58 = alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: [1] = termini/asst
p-kmyg4 = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
p-zmxcw = Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# before: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Porta il dente in un po' di latte.
p-7mwta = Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
l-255vg = Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 2 di 6
l-ahstc = Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 3 di 6
# note: [1] = termini/ricetta
l-6hgib = Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
l-2qcca = Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 5 di 6
l-yjkhi = Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 6 di 6
l-sbrr2 = Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.

## Quanto costa

# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# before: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto, chiedi prima.
p-bcrdh = Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
p-ca23h = Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
p-zd5n9 = Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].

## Casi particolari

# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
l-kccxa = **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 3 di 4
l-ptpau = **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.

## Se qualcosa va male

t-vz5zv = Se qualcosa va male
# before: L'appuntamento è lontano e stai peggio? Torna dal medico.
p-yz362 = L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
# note: [1] = servizi/servizio-sociale
p-qjb44 = Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
p-kby6c = Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
