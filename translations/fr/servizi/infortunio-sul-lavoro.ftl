### Ti sei fatto male al lavoro — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = Vous vous êtes blessé au travail
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = assurance des accidents du travail
summary = Ce qu’il faut faire et dire pour avoir des soins et de l’argent de l’INAIL.
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = assurance des accidents du travail
keywords = accident du travail; INAIL; infortunio; blessure; maladie professionnelle; chute
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = arrêt maladie
f-33waa = le certificat médical d’accident
# it: i nomi di chi ha visto
# term: visto → { -visto } = visa d’entrée
f-y9wr6 = les noms des personnes qui ont vu l’accident
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = des soins et de l’argent pour les jours sans travail
# it: emergenza
f-59t7e = urgence
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = assurance des accidents du travail
p-qee6e = Un accident au travail, ou sur le trajet vers le travail, s’appelle **infortunio** (accident du travail). L’[INAIL][1] paie les soins et les jours perdus.

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = travail au noir
p-9keeh = Pour les personnes qui travaillent. Cela vaut aussi pour les personnes qui travaillent au noir ou sans permis.

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = Si c’est grave, appelez le { $phone }. Ne déplacez pas la personne blessée.
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = Prévenez tout de suite le chef, même si cela vous semble peu de chose.
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
l-fbjmq = Allez aux [urgences (pronto soccorso)][1] ou chez le médecin.
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = Dites la vérité : **mi sono fatto male al lavoro** (je me suis blessé au travail). Dites où et comment.
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = assurance des accidents du travail
l-r99m4 = Le médecin fait le certificat et l’envoie à l’INAIL. Demandez le numéro.
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = employeur
l-87zhq = Donnez le numéro du certificat à l’{ -datore-di-lavoro }.
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = Ne retournez pas au travail avant que le médecin dise oui.
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = Si le chef vous demande de dire que vous êtes tombé à la maison, **ne le faites pas**. Vous pouvez perdre vos droits.

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = Une partie du salaire pour les jours sans travail. S’il reste un dommage grave, vous recevez aussi une autre somme.

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = bureau d’aide
p-eubnh = Vous êtes tombé malade peu à peu à cause du travail ? Cela peut être une **malattia professionale** (maladie professionnelle). Parlez-en avec le médecin et avec un { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = Si quelque chose se passe mal
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: inail → { -inail } = assurance des accidents du travail
# term: patronato → { -patronato } = bureau d’aide
p-jw3sq = Si l’employeur ne prévient pas l’INAIL, allez-y vous-même avec le certificat. Un [bureau d’aide (patronato)][1] vous aide gratuitement.
