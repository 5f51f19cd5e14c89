### Mensa e autobus della scuola — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = Cantine et bus de l’école
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = Comment inscrire les enfants à la cantine et au bus scolaire et payer moins.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = cantine; bus scolaire; scuolabus; repas; régime; halal; mensa
# it: il certificato del medico, per una dieta di salute
f-pixfs = le certificat du médecin, pour un régime de santé
# it: il posto alla mensa o sull'autobus
f-2rr89 = la place à la cantine ou dans le bus
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = La cantine (mensa) est le déjeuner à l’école. Le scuolabus est le bus pour les enfants. D’habitude, c’est la mairie (Comune) qui les organise.

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = Pour les enfants et adolescents qui vont à l’école.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = Demandez à l’école s’il y a une cantine et un bus scolaire.
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Demandez à la mairie quand vous pouvez faire la demande. C’est souvent avant l’été.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-t8ypk = Apportez l’[ISEE][1], s’il est bas. Vous payez moins.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = Dites ce que votre enfant **ne peut pas** manger.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = récépissé du permis
l-97wc5 = Payez comme le dit la mairie. Gardez les reçus.

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **Régime pour la religion**, par exemple sans porc : écrivez-le dans la demande.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **Allergie ou maladie :** apportez le certificat du médecin.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **Vous arrivez pendant l’année ?** Demandez tout de suite : souvent, il y a encore de la place.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = Si quelque chose se passe mal
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = assistante sociale
p-2bjqm = Vous n’arrivez pas à payer ? Dites-le à la mairie avant d’avoir trop de dettes. Parlez avec l’[assistante sociale][1].
