### Mensa e autobus della scuola — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = Mensa dhe autobusi i shkollës
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = Si t’i regjistroni fëmijët në mensë dhe në autobusin e shkollës (scuolabus) dhe të paguani më pak.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = mensë; autobus shkolle; scuolabus; drekë në shkollë; dietë; ushqim; furgon shkolle
# it: il certificato del medico, per una dieta di salute
f-pixfs = vërtetimi i mjekut, për një dietë për arsye shëndeti
# it: il posto alla mensa o sull'autobus
f-2rr89 = vendi në mensë ose në autobus
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = Mensa është dreka në shkollë. Scuolabus është autobusi për fëmijët. Zakonisht i organizon komuna (Comune).

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = Për fëmijët dhe adoleshentët që shkojnë në shkollë.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = Pyesni shkollën nëse ka mensë dhe autobus shkolle.
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Pyesni në komunë kur mund ta bëni kërkesën. Shpesh është para verës.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-t8ypk = Sillni [ISEE-n][1], nëse është i ulët. Paguani më pak.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = Thoni çfarë **nuk** mund të hajë fëmija juaj.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-97wc5 = Paguani si thotë komuna. Ruani dëftesat e pagesës (ricevute).

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **Dietë për arsye feje**, për shembull pa mish derri: shkruajeni te kërkesa.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **Alergji ose sëmundje:** sillni vërtetimin e mjekut.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **Vini gjatë vitit?** Pyesni menjëherë: shpesh ka ende vend.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = Nëse diçka shkon keq
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = punonjës social
p-2bjqm = Nuk arrini të paguani? Thojeni në komunë para se të keni shumë borxhe. Flisni me [punonjësin social (assistente sociale)][1].
