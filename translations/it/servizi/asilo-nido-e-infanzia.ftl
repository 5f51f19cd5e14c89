### servizi/asilo-nido-e-infanzia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Asilo nido e scuola dell'infanzia
summary = Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
keywords = asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# required_documents.name
f-zigv2 = un documento di un genitore
# required_documents.name
f-ce5xz = il codice fiscale del bambino
# required_documents.name
f-x9343 = il certificato dei vaccini
# outputs.name
f-mkn4v = un posto al nido o alla scuola dell'infanzia
# note: [1] = termini/asilo-nido
p-q8bfe = L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.

## A chi è rivolto

p-693cx = A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.

## Come fare

p-3v2xq = **Nido:**
# note: voce 1 di 4
l-y8ran = Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
l-4qiqu = Chiedi prima l'[ISEE][1].
# note: voce 3 di 4
l-urk9y = Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
l-kxwnq = Prima di entrare, controlla i [vaccini][1].
p-8nwfi = **Scuola dell'infanzia:**
# note: voce 1 di 2
l-yyqrz = Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 2 di 2
l-nn8t9 = Se arrivi dopo, chiedi se c'è ancora posto.

## Quanto costa

# note: voce 1 di 2
# note: [1] = enti/istituto-inps
l-vqccf = **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 2 di 2
l-9nqpg = **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: [1] = servizi/aiuto-patronato-caf
p-ue362 = Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.

## Casi particolari

p-3z85y = I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.

## Se qualcosa va male

t-giz6b = Se qualcosa va male
# note: [1] = servizi/servizio-sociale
p-prc75 = Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
