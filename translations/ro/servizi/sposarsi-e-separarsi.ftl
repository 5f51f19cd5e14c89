### Sposarsi o separarsi in Italia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = Căsătorie sau separare în Italia
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Acte pentru căsătoria civilă și pe cine întrebați dacă vreți să vă separați.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = aviz favorabil
keywords = căsătorie; nuntă; divorț; separare; cununie civilă; publicații; aviz de căsătorie; uniune civilă
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = aviz favorabil
# term: consolato → { -consolato } = consulat
f-3u223 = avizul pentru căsătorie („nulla osta al matrimonio”) de la consulatul dumneavoastră
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = certificatul de naștere, dacă îl cere primăria (Comune)
# it: l'atto di matrimonio
f-nkdhx = certificatul de căsătorie
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = Căsătoria civilă se face la primărie. Este o alegere **liberă** a două persoane adulte.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = Celor care au cel puțin 18 ani și nu sunt deja căsătoriți. Două persoane de același sex pot face **unione civile** (uniune civilă).

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = stare civilă
l-xtcvc = Mergeți la biroul de [stare civilă (stato civile)][1]. Întrebați ce acte trebuie.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = consulat
# term: nulla osta → { -nulla-osta } = aviz favorabil
l-ixmix = Cereți la [consulatul (consolato)][1] țării dumneavoastră **nulla osta** (avizul) pentru căsătorie. El spune că vă puteți căsători.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = Duceți actele la primărie. Cereți un interpret, dacă nu înțelegeți bine.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = Primăria face **pubblicazioni** (publicații de căsătorie): anunță în scris că vreți să vă căsătoriți.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = Stabiliți ziua. Trebuie martori.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = consulat
l-2c8dk = **Sunteți refugiat?** Nu mergeți la consulat. Întrebați la primărie ce act trebuie în locul lui.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **V-ați căsătorit în străinătate?** Întrebați la primărie cum se recunoaște căsătoria în Italia.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = minor
l-48zzy = **Vreți să vă separați?** Dacă sunteți amândoi de acord și nu aveți copii minori, uneori o puteți face la primărie. În celelalte cazuri trebuie un [avocat][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = Dacă ceva nu merge bine
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Nimeni nu vă poate obliga să vă căsătoriți, nici părinții dumneavoastră. Este **infracțiune**. Cereți ajutor la [numărul împotriva violenței][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-wiwiw = Dacă vă separați, întrebați un avocat ce se întâmplă cu { -permesso-di-soggiorno(case: "def") } pe care îl aveți.
