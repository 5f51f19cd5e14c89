### Andare dal dentista — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = Aller chez le dentiste
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
summary = Mal de dents et soins dentaires : ce que paie le service de santé et à qui demander.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = dentiste; dentista; mal de dents; mal aux dents; rage de dents; j’ai mal à une dent; dents; dent; dent cassée; arracher une dent; carie; plombage; gencives; abcès; appareil dentaire; dentier; orthodontie; dent cariée
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
# term: codice stp → { -stp } = code de santé pour personnes sans permis
f-qapvt = la carte de santé (tessera sanitaria) ou le code STP
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = ordonnance
# term: cup → { -cup } = centre de rendez-vous médicaux
f-eb3k7 = l’{ -ricetta } du médecin, si le centre de rendez-vous (CUP) la demande
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = exemption
f-3gim2 = le papier de l’exemption (esenzione), si vous en avez un
# it: una visita dal dentista o una cura urgente
f-6s443 = une consultation chez le dentiste ou des soins urgents
# it: emergenza
f-4n43d = urgence
# it: Prenota Salute
f-smvn8 = ===
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
p-2d8bg = Le [service national de santé (Servizio sanitario nazionale)][1] paie seulement une partie des soins dentaires. Pour les autres, vous allez chez un dentiste privé et vous payez vous-même.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
p-ksq57 = Le { -servizio-sanitario-nazionale } donne :
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = à tout le monde : une consultation chez le dentiste et les **soins urgents** en cas de forte douleur, d’infection ou de saignement
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = aux enfants et aux jeunes de 0 à 14 ans : des contrôles et certains soins
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = aux personnes en difficulté, à cause de la santé ou de l’argent : d’autres soins. Chaque Région a des règles différentes : demandez
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-kmyg4 = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = Vous respirez mal ou vous ne pouvez pas avaler ? Appelez tout de suite le { $phone }.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-zmxcw = Visage gonflé avec de la fièvre, ou sang qui ne s’arrête pas : allez tout de suite aux [urgences (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-7mwta = Un accident vous a fait tomber une dent ? Allez tout de suite aux { -pronto-soccorso }. Prenez la dent avec vous, dans un peu de lait.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = médecin de famille
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
l-255vg = Vous avez mal aux dents ? Demandez au [médecin de famille][1]. Pour un enfant, demandez au [pédiatre][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = Dites depuis quand vous avez mal et quels médicaments vous prenez. Dites si vous êtes enceinte ou si vous avez des allergies.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ordonnance
l-6hgib = Demandez à quels soins vous avez droit et s’il faut une [ordonnance (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = centre de rendez-vous médicaux
l-2qcca = Prenez rendez-vous au [centre de rendez-vous médicaux (CUP)][1] ou sur le site { $web }. Lisez [comment prendre rendez-vous][2]. Si vous avez très mal, dites-le.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
l-yjkhi = Le { -servizio-sanitario-nazionale } ne paie pas vos soins ? Cherchez un dentiste privé.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = Avant les soins, demandez au dentiste privé un **devis (preventivo)** écrit. Le devis dit quels soins vous aurez et combien ils coûtent.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
# term: ticket → { -ticket } = participation aux frais
# term: esenzione → { -esenzione } = exemption
p-bcrdh = Avec le { -servizio-sanitario-nazionale }, d’habitude vous payez la [participation aux frais (ticket)][1]. Demandez si vous avez droit à une [exemption (esenzione)][2]. Si vous n’avez pas fait l’inscription au { -servizio-sanitario-nazionale }, demandez avant.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = Chez le dentiste privé, vous payez tout vous-même. Vous pouvez demander un devis à plusieurs dentistes. Demandez si vous pouvez payer en plusieurs fois.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
# term: dichiarazione dei redditi → { -modello-730 } = déclaration de revenus
# term: caf → { -caf } = centre d’aide pour les impôts
p-zd5n9 = Payez par carte ou par virement et gardez les reçus. Ainsi, avec la [déclaration de revenus (730)][1], vous pouvez payer moins d’impôts. Demandez à un [centre d’aide pour les impôts (CAF)][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = code de santé pour personnes sans permis
l-kccxa = **Vous n’avez pas de permis ?** Avec le code [STP][1], vous avez les soins urgents et essentiels, aussi pour les dents. Lisez [comment le demander][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **C’est la nuit ou dimanche ?** Lisez [ce qu’il faut faire][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = service national de santé
l-ptpau = **Appareil dentaire ou dentier ?** Le { -servizio-sanitario-nazionale } les paie seulement dans certains cas. Demandez avant.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **Vous ne parlez pas bien italien ?** Quand vous prenez rendez-vous, demandez s’il y a un [médiateur][1]. Il vaut mieux ne pas demander aux enfants de traduire.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = Si quelque chose se passe mal
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = Le rendez-vous est dans longtemps et vous allez plus mal ? Retournez chez le médecin.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = Vous n’avez pas d’argent pour les soins ? Demandez aux [services sociaux][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = Faites-vous soigner seulement par un dentiste inscrit à l’**albo**, la liste officielle des dentistes. Si vous avez un doute, demandez au médecin.
