### servizi/affitto-non-pagato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Non riesci a pagare l'affitto, e non è colpa tua
summary = Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
keywords = morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# required_documents.name
f-is3gj = il contratto di affitto registrato
# required_documents.name
f-im4ty = la prova di che cosa è successo: licenziamento, malattia, separazione
# required_documents.name
f-p2jwe = le lettere del proprietario o del tribunale
# outputs.name
f-qttwb = un contributo o un accordo con il proprietario
# note: [1] = termini/morosita-incolpevole
p-i343g = Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.

## A chi è rivolto

p-fh83b = A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
# note: voce 1 di 4
l-42xs5 = licenziamento o meno ore di lavoro
# note: voce 2 di 4
l-cfcwp = malattia grave
# note: voce 3 di 4
l-x9d4d = separazione
# note: voce 4 di 4
l-zwm4d = morte di chi portava lo stipendio

## Come fare

# note: voce 1 di 5
l-7t2ay = **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
# before: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se c'è un contributo aperto.
l-2h4vp = Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
l-db6we = Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 4 di 5
l-em8vb = Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = Se arriva una lettera dal tribunale, leggi [che cosa fare][1].

## Tempi e scadenze

p-9dtje = Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.

## Casi particolari

# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.

## Se qualcosa va male

t-5k24q = Se qualcosa va male
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
