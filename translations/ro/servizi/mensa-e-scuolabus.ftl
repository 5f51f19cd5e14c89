### Mensa e autobus della scuola — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = Masa la școală și autobuzul școlar
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = Cum înscrieți copiii la masa de la școală (mensa) și la autobuzul școlar (scuolabus) și cum plătiți mai puțin.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = cantină; masă la școală; mensa; autobuz școlar; scuolabus; dietă; bonuri de masă
# it: il certificato del medico, per una dieta di salute
f-pixfs = certificatul medicului, pentru o dietă din motive de sănătate
# it: il posto alla mensa o sull'autobus
f-2rr89 = locul la masa de la școală sau în autobuz
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = Masa („mensa”) este prânzul la școală. „Scuolabus” este autobuzul pentru copii. De obicei le organizează primăria (Comune).

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = Copiilor și adolescenților care merg la școală.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = Întrebați la școală dacă există masă (mensa) și autobuz (scuolabus).
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Întrebați la primărie când puteți depune cererea. Adesea este înainte de vară.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
l-t8ypk = Aduceți [ISEE][1], dacă este mic. Plătiți mai puțin.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = Spuneți ce **nu** poate mânca copilul dumneavoastră.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = recipisă
l-97wc5 = Plătiți cum spune primăria. Păstrați chitanțele.

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **Dietă din motive religioase**, de exemplu fără porc: scrieți în cerere.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **Alergie sau boală:** aduceți certificatul medicului.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **Veniți în timpul anului?** Cereți imediat: adesea mai este loc.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = Dacă ceva nu merge bine
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = asistent social
p-2bjqm = Nu puteți plăti? Spuneți la primărie înainte de a avea prea multe datorii. Vorbiți cu un [asistent social (assistente sociale)][1].
