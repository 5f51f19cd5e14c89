### Non riesci a pagare l'affitto, e non è colpa tua — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = Nu puteți plăti chiria și nu este vina dumneavoastră
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = restanță la chirie fără vină
summary = Ce aveți de făcut dacă v-ați pierdut locul de muncă sau sunteți bolnav: „morosità incolpevole” (restanță fără vină).
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = restanță la chirie fără vină
# term: sfratto → { -sfratto } = evacuare
# term: contributo → { -contributi } = contribuții sociale
keywords = chirie neplătită; restanță chirie; evacuare; ajutor pentru chirie; morosità incolpevole; datorii chirie
# it: il contratto di affitto registrato
f-is3gj = contractul de închiriere înregistrat
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = concediere
f-im4ty = dovada a ceea ce s-a întâmplat: { -licenziamento }, boală, separare
# it: le lettere del proprietario o del tribunale
f-p2jwe = scrisorile proprietarului sau ale tribunalului
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = contribuții sociale
f-qttwb = un ajutor în bani sau un acord cu proprietarul
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = restanță la chirie fără vină
p-i343g = Dacă nu plătiți pentru că v-ați pierdut locul de muncă sau sunteți bolnav, situația se numește [restanță la chirie fără vină (morosità incolpevole)][1]. Pot exista ajutoare.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = Celor care au un contract înregistrat și au pierdut o mare parte din bani. Cauzele sunt, de exemplu:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = concediere
l-42xs5 = concediere sau mai puține ore de lucru
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = boală gravă
# it: separazione
# note: voce 3 di 4
l-x9d4d = separare
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = moartea persoanei care aducea salariul în casă

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **Vorbiți imediat** cu proprietarul. Cereți să plătiți în rate. Scrieți acordul pe hârtie.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = Mergeți la [serviciile sociale][1] ale primăriei dumneavoastră (Comune). Întrebați dacă se dă acum un ajutor pentru plata chiriei.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ISEE
l-db6we = Cereți [ISEE][1], și cel „corrente” (actualizat).
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = recipisă
l-em8vb = Plătiți cât puteți, în fiecare lună. Păstrați chitanțele.
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = Dacă vine o scrisoare de la tribunal, citiți [ce aveți de făcut][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = Aceste ajutoare există numai când primăria are fonduri. Întrebați des și urmăriți anunțurile primăriei.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = La Crema există un proiect pentru aceste [urgențe legate de locuință][1]. Întrebați la primărie dacă este activ.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = Dacă ceva nu merge bine
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = Nu plecați din casă numai pentru că vă spune proprietarul. Vă poate scoate din casă doar un **judecător**. Dacă schimbă yala, chemați poliția.
