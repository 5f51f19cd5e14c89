### Segnalare una discriminazione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = Signaler une discrimination
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = Si on vous traite plus mal à cause de l’origine, de la religion ou de la couleur de peau.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = racisme; discrimination; UNAR; insultes; logement refusé; haine
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = visa d’entrée
f-cdtfi = les preuves : messages, photos, noms des personnes qui ont vu
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = un conseil et une intervention du bureau
# it: UNAR
f-b5nn8 = ===
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Traiter mal une personne à cause de son origine est **interdit**. En Italie, il y a un bureau qui s’en occupe : l’**UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = visa d’entrée
p-z2zua = Pour les personnes qui ont subi ou vu une discrimination. Par exemple :
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = on ne vous loue pas un logement parce que vous êtes étranger
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = au travail, on vous insulte ou on vous paie moins
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = un bureau ou un magasin ne vous laisse pas entrer
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = on vous refuse un service à cause de votre religion

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = Écrivez tout de suite ce qui s’est passé : jour, lieu, mots, témoins.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = Gardez les messages, les annonces et les photos.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Envoyez le signalement depuis le site { $web }. Le numéro de téléphone est sur le site.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = Vous pouvez demander que votre nom ne soit pas connu.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = Pour avoir de l’argent pour le dommage, il faut un juge. Demandez à un [avocat][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = Le bureau vous écoute, vous conseille et peut écrire à la personne qui a discriminé.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = plainte
p-w4pni = Si on vous a menacé ou frappé, c’est un délit : [déposez une plainte (denuncia)][1]. En cas de danger, appelez le [numéro d’urgence][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = Si quelque chose se passe mal
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = syndicat
p-uzfaw = Ne laissez pas passer trop de temps. Demandez aussi de l’aide à un [syndicat][1] ou à une association.
