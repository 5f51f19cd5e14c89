### servizi/sposarsi-e-separarsi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sposarsi o separarsi in Italia
summary = Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
keywords = matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# required_documents.name
f-3u223 = il nulla osta al matrimonio del tuo consolato
# required_documents.name
f-kvhpr = l'atto di nascita, se il Comune lo chiede
# outputs.name
f-nkdhx = l'atto di matrimonio
p-q6vxd = Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.

## A chi è rivolto

p-tjfyi = A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.

## Come fare

# note: voce 1 di 5
# note: [1] = termini/stato-civile
l-xtcvc = Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 2 di 5
# note: [1] = termini/consolato
l-ixmix = Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 3 di 5
l-wgtue = Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 4 di 5
l-dh7br = Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 5 di 5
l-mmuuh = Fissate il giorno. Servono i testimoni.

## Casi particolari

# note: voce 1 di 3
l-2c8dk = **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 2 di 3
l-gbwb2 = **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
l-48zzy = **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].

## Se qualcosa va male

t-qdj7w = Se qualcosa va male
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
p-wiwiw = Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
