### Maternità e paternità quando lavori — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = Leja e lindjes për nënën dhe babanë kur punoni
# it: I mesi a casa prima e dopo il parto, pagati.
summary = Muajt në shtëpi para dhe pas lindjes, të paguar.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = leje lindjeje; barrëlindje; leje e babait; shtatzëni dhe punë; leje prindërore; gji
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = vërtetimi i shtatzënisë i dërguar nga mjeku
# it: il congedo pagato
f-7e5u7 = leja e paguar
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-74ft4 = Hyni me SPID ose CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-w83ej = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-c3nmq = INPS nga celulari
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = Kur lind një fëmijë, nëna qëndron në shtëpi për **5 muaj**. Gjatë këtyre muajve paguhet.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = zyrë ndihme
p-5pxsd = Për punonjëset dhe punonjësit me kontratë të rregullt. Ka ndihma edhe për këdo që nuk punon: pyesni komunën (Comune) dhe { -patronato(case: "acc") }.

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-dk68k = Shkoni te gjinekologu. Mjeku i dërgon vërtetimin [INPS-it][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
l-wtza3 = Thuajini { -datore-di-lavoro(case: "gen") } që jeni shtatzënë.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = Nëse puna është e rrezikshme ose shtatzënia është e vështirë, kërkoni ta ndërprisni punën më herët.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: patronato → { -patronato } = zyrë ndihme
l-y443z = Dërgojani kërkesën INPS-it kur kanë mbetur **më shumë se dy muaj** deri në lindje. Një [zyrë ndihme (patronato)][1] e bën falas.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-3q6ya = Pas lindjes njoftojani INPS-it datën e lindjes.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = dy muaj para lindjes dhe tre muaj pas saj, ose një renditje tjetër nëse mjeku është dakord
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = për babanë disa ditë të detyrueshme dhe të paguara
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = më pas, muaj të tjerë leje prindërore (**congedo parentale**) për të dy
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = orë të lira çdo ditë në vitin e parë të fëmijës
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = Nga fillimi i shtatzënisë deri kur fëmija bëhet një vjeç **nuk** mund t’ju heqin nga puna, përveç rasteve të rralla.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
# term: licenziamento → { -licenziamento } = heqje nga puna
# term: sindacato → { -sindacato } = sindikatë
p-u62md = Për punonjësit e shtëpisë dhe kujdestarët (colf, badanti) rregullat për [heqjen nga puna (licenziamento)][1] janë të tjera. Pyesni menjëherë një [sindikatë (sindacato)][2].

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = punonjës shtëpie dhe kujdestar
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
# term: patronato → { -patronato } = zyrë ndihme
l-phree = **Punonjës shtëpie dhe kujdestarë (colf, badanti).** Duhen shumë javë me [kontribute të sigurimeve shoqërore (contributi)][1]. Mungojnë disa të drejta, si leja prindërore (congedo parentale). Pyesni { -patronato(case: "acc") }.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = dorëheqje
l-egv2j = **Dorëheqje (dimissioni).** Deri kur fëmija bëhet 3 vjeç duhet ta konfirmoni para Inspektoratit të punës (Ispettorato del lavoro).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **Nuk punoni?** Mund të ketë një pagesë lindjeje nga komuna. Kërkojeni brenda **6 muajve** nga lindja.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = Nëse diçka shkon keq
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = dorëheqje
# term: sindacato → { -sindacato } = sindikatë
p-un84e = Ju heqin nga puna ose ju kërkojnë të firmosni { -dimissioni(case: "acc") }? Mos firmosni. Shkoni menjëherë te një [sindikatë (sindacato)][1].
