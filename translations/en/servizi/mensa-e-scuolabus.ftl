### Mensa e autobus della scuola — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = School meals and school bus
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = How to register your children for school meals and the school bus, and pay less.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = school meals; canteen; mensa; school bus; scuolabus; lunch; diet; meal vouchers
# it: il certificato del medico, per una dieta di salute
f-pixfs = the doctor's certificate, for a health diet
# it: il posto alla mensa o sull'autobus
f-2rr89 = a place at the school canteen or on the school bus
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = The mensa is lunch at school. The scuolabus is the bus for children. Usually the town hall (Comune) organises them.

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = For children and teenagers who go to school.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = Ask the school if there are school meals and a school bus.
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Ask at the town hall when you can apply. It is often before the summer.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
l-t8ypk = Bring the [ISEE][1], if it is low. You pay less.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = Say what your child **cannot** eat.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = permit receipt
l-97wc5 = Pay the way the town hall tells you. Keep the receipts.

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **Religious diet**, for example without pork: write it in the application.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **Allergy or illness:** bring the doctor's certificate.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **Are you arriving during the year?** Ask at once: often there is still a place.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = If something goes wrong
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = social worker
p-2bjqm = If you cannot pay, tell the town hall before the debt gets too big. Talk to the [social worker][1].
