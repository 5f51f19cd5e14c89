### Non riesci a pagare l'affitto, e non è colpa tua — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = ???
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
summary = ???
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: contributo → { -contributi } = সামাজিক বীমার চাঁদা
keywords = ???
# it: il contratto di affitto registrato
f-is3gj = ???
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
f-im4ty = ???
# it: le lettere del proprietario o del tribunale
f-p2jwe = ???
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = সামাজিক বীমার চাঁদা
f-qttwb = ???
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
p-i343g = ???

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = ???
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
l-42xs5 = ???
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = ???
# it: separazione
# note: voce 3 di 4
l-x9d4d = ???
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = ???

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = ???
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se c'è un contributo aperto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
# term: contributo → { -contributi } = সামাজিক বীমার চাঁদা
l-2h4vp = ???
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-db6we = ???
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-em8vb = ???
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = ???

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = ???

## Casi particolari

# it: A Crema il Comune e molti enti seguono queste [emergenze della casa][1].
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = ???
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = ???
