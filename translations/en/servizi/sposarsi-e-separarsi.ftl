### Sposarsi o separarsi in Italia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = Getting married or separating in Italy
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = Documents for a civil marriage, and who to ask if you want to separate.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = no-objection certificate
keywords = marriage; wedding; divorce; separation; pubblicazioni; nulla osta; civil union
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = no-objection certificate
# term: consolato → { -consolato } = consulate or embassy
f-3u223 = the no-objection certificate for marriage (nulla osta) from your consulate
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = the birth record, if the town hall (Comune) asks for it
# it: l'atto di matrimonio
f-nkdhx = the marriage record
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = A civil marriage takes place at the town hall. It is a **free** choice of two adults.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = For people who are at least 18 years old and not already married. Two people of the same sex can have a **civil union (unione civile)**.

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = civil status office
l-xtcvc = Go to the [civil status office (stato civile)][1]. Ask which documents you need.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = consulate or embassy
# term: nulla osta → { -nulla-osta } = no-objection certificate
l-ixmix = Ask your [consulate][1] for the **no-objection certificate (nulla osta)** for marriage. It says that you can marry.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = Take the documents to the town hall. Ask for an interpreter if you do not understand well.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = The town hall makes the **pubblicazioni**: it publishes that you want to marry.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = You choose the day. You need witnesses.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = consulate or embassy
l-2c8dk = **Are you a refugee?** Do not go to the consulate. Ask the town hall which document you need instead.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **Did you marry abroad?** Ask at the town hall how to make your marriage valid in Italy.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = person under 18
l-48zzy = **Do you want to separate?** If you both agree and have no children under 18, sometimes you can do it at the town hall. In other cases you need a [lawyer][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = If something goes wrong
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = Nobody can force you to marry, not even your parents. It is a **crime**. Ask for help from the [helpline against violence][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-wiwiw = If you separate, ask a lawyer what happens to your residence permit.
