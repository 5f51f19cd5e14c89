### Lavorare come colf o badante — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = employée de maison et aide à domicile
title = Travailler comme employée de maison ou aide à domicile
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = cotisations sociales
summary = Règles, cotisations et droits des personnes qui travaillent dans une maison.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = employée de maison et aide à domicile
# term: contributi → { -contributi } = cotisations sociales
# term: tredicesima → { -tredicesima } = treizième mois
keywords = femme de ménage; colf; badante; nounou; garde-malade; cotisations; treizième mois; famille
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = institut national de sécurité sociale
f-k9nyx = l’embauche communiquée à l’INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = institut national de sécurité sociale
f-ngaem = la communication à l’INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-khh29 = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-9tbb6 = INPS depuis un portable
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = employée de maison et aide à domicile
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-tqf6x = Les [employées de maison et aides à domicile (colf et badanti)][1] ont un contrat national. La famille est l’employeur.

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = Pour les personnes qui travaillent dans une maison et pour les familles qui les embauchent.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = Mettez-vous d’accord sur les heures, le salaire, le repos et la nourriture. Écrivez une **lettera di assunzione** (lettre d’embauche).
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = institut national de sécurité sociale
l-79c42 = La famille communique l’embauche à l’[INPS][1]. Elle doit le faire **au moins la veille** du début du travail.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = La personne qui travaille demande la copie de la communication.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = fiche de paie
l-uhx6f = Chaque mois, la famille donne la [fiche de paie (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = cotisations sociales
l-ehdpq = Tous les trois mois, la famille paie les [cotisations sociales (contributi)][1]. La personne qui travaille peut vérifier sur le site { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = La personne qui travaille a droit à :
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = un repos chaque semaine
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = des congés payés
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = treizième mois
l-ceaa7 = un [treizième mois (tredicesima)][1] en décembre
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = le paiement en cas de maladie, d’accident du travail et de maternité
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = indemnité de fin de travail
l-hvzvn = l’argent à la fin du travail ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = allocation chômage
l-kswzp = l’[allocation chômage (NASpI)][1] si elle perd son travail

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **Vous vivez dans la maison ?** Vous avez droit à une chambre décente, à la nourriture et aux heures libres.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **La personne dont vous vous occupez meurt ?** Vous avez droit au salaire de quelques jours en plus (le préavis, **preavviso**). Demandez aussi où vous pouvez habiter pendant quelque temps.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = déclaration de revenus
# term: caf → { -caf } = centre d’aide pour les impôts
l-jmfsj = **Déclaration de revenus.** La famille ne paie pas les impôts pour vous. Chaque année, demandez à un [centre d’aide pour les impôts (CAF)][1] si vous devez faire la [déclaration][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = cotisations sociales
# term: caf → { -caf } = centre d’aide pour les impôts
# term: patronato → { -patronato } = bureau d’aide
p-a68cb = La communication est gratuite. La famille paie le salaire et les { -contributi }. Un { -caf } ou un { -patronato } fait les comptes, souvent contre paiement.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = Si quelque chose se passe mal
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = syndicat
# term: passaporto → { -passaporto } = passeport
p-a5ifn = On vous paie moins d’heures que les vraies ? Écrivez chaque jour les heures et allez voir un [syndicat][1]. Si on garde votre passeport ou si vous ne pouvez pas sortir, lisez [comment demander de l’aide][2].
