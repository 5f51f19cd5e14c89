### Crema: aiuti contro povertà e per la casa — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = Crema : aides contre la pauvreté et pour le logement
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = Les services sociaux que la mairie de Crema prépare avec 28 organismes.
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = loyer impayé sans faute
keywords = Crema; Cremasco; pauvreté; loyer; loyer impayé; urgence logement; aide sociale
# it: aiuto per povertà, casa e lavoro
f-wadv8 = aide contre la pauvreté, pour le logement et pour le travail
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = La mairie de Crema (Comune) travaille avec 28 organismes pour aider les personnes en difficulté.

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = Pour les personnes qui vivent à Crema et ont des problèmes d’argent, de logement ou de travail. Les services aident d’abord les familles avec enfants.

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = Allez à la [mairie de Crema (Comune di Crema)][1].
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = Demandez les services sociaux et prenez rendez-vous.
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-jxkhu = Apportez les documents sur votre problème : lettres, contrat, [ISEE][1].
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = Demandez quel organisme suit votre cas.

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = Le projet parle de ces aides :
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = aide contre la pauvreté
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = protection juridique : demandez à la mairie pour qui elle est et comment elle fonctionne
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = aide pour chercher du travail
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = aide dans les urgences de logement, surtout si [vous ne pouvez pas payer le loyer sans que ce soit votre faute][1]

## Prima di andare

# it: Prima di andare
t-nravt = Avant d’y aller
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = L’information d’où vient cette page n’a pas de date. Demandez à la mairie ce qui existe aujourd’hui.

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = Si quelque chose se passe mal
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = expulsion du logement
p-fmm64 = Si vous avez déjà une lettre d’expulsion (sfratto), dites-le tout de suite. Lisez aussi [ce qu’il faut faire en cas d’expulsion du logement][1].
