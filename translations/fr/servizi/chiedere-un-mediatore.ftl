### Chiedere un mediatore o un interprete — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = Demander un médiateur ou un interprète
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = Comment avoir une personne qui parle votre langue dans un bureau, à l’école ou à l’hôpital.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = interprète; médiateur culturel; traduction; je ne parle pas italien; langue; traducteur; je ne comprends pas; traduire une lettre
# it: un mediatore all'appuntamento
f-b8u3n = un médiateur au rendez-vous
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = Un [médiateur (mediatore)][1] parle l’italien et votre langue. Il vous aide, vous et le bureau, à vous comprendre.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = Pour les personnes qui ont des difficultés avec l’italien.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = Quand vous prenez rendez-vous, dites : **mi serve un mediatore** (j’ai besoin d’un médiateur). Dites votre langue.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = Demandez quelques jours à l’avance. Il n’y a pas toujours quelqu’un tout de suite.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = direction de la police
l-brta9 = C’est le bureau qui le demande, pas vous. Cela vaut pour l’école, l’hôpital, les services sociaux et la { -questura }.
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = À Cremona, vous pouvez aussi parler avec [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = Au rendez-vous, parlez avec le bureau. Le médiateur traduit tout.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = Le médiateur traduit les mots et explique les habitudes. Il garde le secret sur ce que vous dites.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = Pour des questions de santé ou de famille, **ne prenez pas** un enfant comme interprète.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = Dans les bureaux publics, d’habitude vous ne payez pas. Demandez toujours avant.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **Police et tribunal.** Vous avez droit à un interprète gratuit.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = traduction assermentée
l-we2yx = **Documents à traduire.** Le médiateur ne fait pas de traductions officielles. Il faut une [traduction assermentée (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = Le projet [Terre di Inclusione][1] voulait une liste unique de médiateurs pour le territoire. Nous ne savons pas si elle existe encore.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = Si quelque chose se passe mal
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = Il n’y a personne pour votre langue ? Demandez un interprète au téléphone ou un autre jour. Ne signez pas un papier que vous ne comprenez pas.
