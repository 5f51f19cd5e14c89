### Sposarsi o separarsi in Italia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = Se marier ou se séparer en Italie
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Documents pour le mariage civil, et à qui demander si vous voulez vous séparer.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = autorisation préalable
keywords = mariage; noces; divorce; séparation; publication des bans; nulla osta; union civile; certificat de capacité
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = autorisation préalable
# term: consolato → { -consolato } = consulat et ambassade
f-3u223 = le nulla osta au mariage (certificat de capacité à mariage) de votre consulat
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = l’acte de naissance, si la mairie (Comune) le demande
# it: l'atto di matrimonio
f-nkdhx = l’acte de mariage
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = Le mariage civil se fait à la mairie. C’est un choix **libre** de deux personnes adultes.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = Pour les personnes qui ont au moins 18 ans et ne sont pas déjà mariées. Deux personnes du même sexe peuvent faire l’**unione civile** (union civile).

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = état civil
l-xtcvc = Allez au bureau de l’[état civil (stato civile)][1]. Demandez quels documents il faut.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = consulat et ambassade
# term: nulla osta → { -nulla-osta } = autorisation préalable
l-ixmix = Demandez à votre [consulat (consolato)][1] le **nulla osta** au mariage (certificat de capacité à mariage). Il dit que vous pouvez vous marier.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = Apportez les documents à la mairie. Demandez un interprète, si vous ne comprenez pas bien.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = La mairie fait les **pubblicazioni** (publication des bans) : elle écrit que vous voulez vous marier.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = Fixez le jour. Il faut des témoins.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = consulat et ambassade
l-2c8dk = **Vous êtes réfugié ?** N’allez pas au consulat. Demandez à la mairie quel document il faut à la place.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **Vous vous êtes marié à l’étranger ?** Demandez à la mairie comment faire valoir le mariage en Italie.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = mineur
l-48zzy = **Vous voulez vous séparer ?** Si vous êtes d’accord et n’avez pas d’enfants mineurs, vous pouvez parfois le faire à la mairie. Dans les autres cas, il faut un [avocat][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = Si quelque chose se passe mal
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Personne ne peut vous obliger à vous marier, même pas vos parents. C’est un **délit**. Demandez de l’aide au [numéro contre la violence][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-wiwiw = Si vous vous séparez, demandez à un avocat ce qui arrive à votre { -permesso-di-soggiorno }.
