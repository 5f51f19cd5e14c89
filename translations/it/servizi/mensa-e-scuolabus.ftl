### servizi/mensa-e-scuolabus
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Mensa e autobus della scuola
summary = Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
keywords = mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
# required_documents.name
f-pixfs = il certificato del medico, per una dieta di salute
# outputs.name
f-2rr89 = il posto alla mensa o sull'autobus
p-xmdup = La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.

## A chi è rivolto

p-4suzw = Ai bambini e ragazzi che vanno a scuola.

## Come fare

# note: voce 1 di 5
l-bntr9 = Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 2 di 5
l-w6kh7 = Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 3 di 5
# note: [1] = termini/isee
l-t8ypk = Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 4 di 5
l-kf278 = Di' che cosa tuo figlio **non** può mangiare.
# note: voce 5 di 5
l-97wc5 = Paga come dice il Comune. Tieni le ricevute.

## Casi particolari

# note: voce 1 di 3
l-ffbd6 = **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 2 di 3
l-93yib = **Allergia o malattia:** porta il certificato del medico.
# note: voce 3 di 3
l-xhn3f = **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.

## Se qualcosa va male

t-46hb8 = Se qualcosa va male
# note: [1] = servizi/servizio-sociale
p-2bjqm = Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
