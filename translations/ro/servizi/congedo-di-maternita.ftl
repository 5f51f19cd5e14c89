### Maternità e paternità quando lavori — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = Maternitate și paternitate când lucrați
# it: I mesi a casa prima e dopo il parto, pagati.
summary = Lunile petrecute acasă înainte și după naștere, plătite.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = maternitate; concediu de maternitate; paternitate; sarcină și muncă; concediu pentru creșterea copilului; alăptare
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = certificatul de sarcină trimis de medic
# it: il congedo pagato
f-7e5u7 = concediul plătit
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-74ft4 = Intrați cu SPID sau CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-w83ej = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-c3nmq = INPS de pe mobil
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = Când se naște un copil, mama stă acasă **5 luni**. În aceste luni este plătită.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = birou de asistență
p-5pxsd = Lucrătoarelor și lucrătorilor cu contract legal. Există ajutoare și pentru cine nu lucrează: întrebați la primărie (Comune) și la un { -patronato }.

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = INPS
l-dk68k = Mergeți la ginecolog. Medicul trimite certificatul la [INPS][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = angajator
l-wtza3 = Spuneți angajatorului (datore di lavoro) că sunteți însărcinată.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = Dacă munca este periculoasă sau sarcina este dificilă, cereți să vă opriți mai devreme.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = INPS
# term: patronato → { -patronato } = birou de asistență
l-y443z = Trimiteți cererea la INPS când mai sunt **mai mult de două luni** până la naștere. Un [birou de asistență (patronato)][1] o face gratuit.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = INPS
l-3q6ya = După naștere comunicați la INPS data nașterii.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = două luni înainte de naștere și trei luni după, sau altă împărțire dacă medicul este de acord
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = pentru tată, câteva zile obligatorii și plătite
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = apoi, alte luni de **congedo parentale** (concediu parental) pentru amândoi
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = ore libere în fiecare zi în primul an al copilului
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = De la începutul sarcinii până când copilul împlinește un an, **nu** vă pot concedia, în afară de cazuri rare.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = menajeră și îngrijitoare
# term: licenziamento → { -licenziamento } = concediere
# term: sindacato → { -sindacato } = sindicat
p-u62md = Pentru menajere și îngrijitoare (colf e badanti) regulile despre [concediere (licenziamento)][1] sunt diferite. Întrebați imediat la un [sindicat (sindacato)][2].

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = menajeră și îngrijitoare
# term: contributi → { -contributi } = contribuții sociale
# term: patronato → { -patronato } = birou de asistență
l-phree = **Menajere și îngrijitoare (colf e badanti).** Trebuie multe săptămâni de [contribuții sociale (contributi)][1]. Nu aveți unele drepturi, de exemplu concediul parental (congedo parentale). Întrebați la un { -patronato }.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = demisie
l-egv2j = **Demisie.** Până când copilul împlinește 3 ani trebuie să o confirmați în fața inspectoratului muncii (Ispettorato del lavoro).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **Nu lucrați?** Poate exista un ajutor de maternitate de la primărie. Cereți-l în **cel mult 6 luni** de la naștere.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = Dacă ceva nu merge bine
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = demisie
# term: sindacato → { -sindacato } = sindicat
p-un84e = Vă concediază sau vă cer să semnați demisia? Nu semnați. Mergeți imediat la un [sindicat (sindacato)][1].
