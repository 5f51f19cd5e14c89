### Sposarsi o separarsi in Italia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = Martesa ose ndarja në Itali
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Dokumentet për martesën civile, dhe kë të pyesni nëse doni të ndaheni.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = leje paraprake
keywords = martesë; dasmë; divorc; ndarje; shpallje martese; leje martese; bashkim civil
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = leje paraprake
# term: consolato → { -consolato } = konsullatë
f-3u223 = leja për martesë nga konsullata juaj (nulla osta al matrimonio)
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = akti i lindjes, nëse e kërkon komuna (Comune)
# it: l'atto di matrimonio
f-nkdhx = akti i martesës
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = Martesa civile bëhet në komunë. Është një zgjedhje **e lirë** e dy personave të rritur.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = Për këdo që është të paktën 18 vjeç dhe nuk është tashmë i martuar. Dy persona të së njëjtës gjini mund të bëjnë bashkimin civil (**unione civile**).

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = zyra e gjendjes civile
l-xtcvc = Shkoni te [zyra e gjendjes civile (stato civile)][1]. Pyesni cilat dokumente duhen.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = konsullatë
# term: nulla osta → { -nulla-osta } = leje paraprake
l-ixmix = Kërkojini [konsullatës][1] suaj lejen për martesë (**nulla osta**). Ajo thotë që mund të martoheni.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = Çojini dokumentet në komunë. Kërkoni një përkthyes, nëse nuk kuptoni mirë.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = Komuna bën shpalljet (**pubblicazioni**): shkruan që doni të martoheni.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = Caktoni ditën. Duhen dëshmitarë.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = konsullatë
l-2c8dk = **Jeni refugjat?** Mos shkoni te konsullata. Pyesni në komunë cili dokument duhet në vend të saj.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **Jeni martuar jashtë Italisë?** Pyesni në komunë si të vlejë martesa në Itali.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = i mitur
l-48zzy = **Doni të ndaheni?** Nëse jeni dakord dhe nuk keni fëmijë nën 18 vjeç, ndonjëherë mund ta bëni në komunë. Në rastet e tjera duhet një [avokat][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = Nëse diçka shkon keq
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Askush nuk mund t’ju detyrojë të martoheni, as prindërit tuaj. Është **vepër penale**. Kërkoni ndihmë te [numri kundër dhunës][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-wiwiw = Nëse ndaheni, pyesni një avokat çfarë ndodh me lejen tuaj të qëndrimit.
