### Mensa e autobus della scuola — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = স্কুলের খাবার ও বাস
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = সন্তানদের স্কুলের খাবার ও বাসে কীভাবে নাম লেখাবেন ও কম টাকা দেবেন।
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = স্কুলের খাবার; মেনসা; স্কুল বাস; দুপুরের খাবার; হালাল খাবার
# it: il certificato del medico, per una dieta di salute
f-pixfs = ???
# it: il posto alla mensa o sull'autobus
f-2rr89 = ???
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = ???

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = ???

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = ???
# it: Chiedi in Comune quando si fa la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = ???
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-t8ypk = ???
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = ???
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-97wc5 = ???

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = ???
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = ???
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = কোনো সমস্যা হলে
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-2bjqm = ???
