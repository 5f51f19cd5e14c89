### Maternità e paternità quando lavori — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = Maternité et paternité quand vous travaillez
# it: I mesi a casa prima e dopo il parto, pagati.
summary = Les mois à la maison avant et après l’accouchement, payés.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = congé de maternité; congé de paternité; grossesse et travail; congé parental; allaitement
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = le certificat de grossesse envoyé par le médecin
# it: il congedo pagato
f-7e5u7 = le congé payé
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-74ft4 = Entrez avec SPID ou CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-w83ej = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-c3nmq = INPS depuis un portable
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = Quand un enfant naît, la mère reste à la maison pendant **5 mois**. Pendant ces mois, elle est payée.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = bureau d’aide
p-5pxsd = Pour les travailleuses et les travailleurs qui ont un contrat en règle. Il y a aussi des aides pour les personnes qui ne travaillent pas : demandez à la mairie (Comune) et au { -patronato }.

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = institut national de sécurité sociale
l-dk68k = Allez chez le gynécologue. Le médecin envoie le certificat à l’[INPS][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = employeur
l-wtza3 = Dites à l’{ -datore-di-lavoro } que vous êtes enceinte.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = Si le travail est dangereux ou la grossesse difficile, demandez à arrêter avant.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = institut national de sécurité sociale
# term: patronato → { -patronato } = bureau d’aide
l-y443z = Envoyez la demande à l’INPS **plus de deux mois** avant l’accouchement. Un [bureau d’aide (patronato)][1] la fait gratuitement.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = institut national de sécurité sociale
l-3q6ya = Après l’accouchement, communiquez la date de naissance à l’INPS.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = deux mois avant l’accouchement et trois mois après, ou dans un autre ordre si le médecin est d’accord
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = pour le père, quelques jours obligatoires et payés
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = ensuite, d’autres mois de **congedo parentale** (congé parental) pour les deux parents
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = des heures libres chaque jour pendant la première année de l’enfant
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = Du début de la grossesse jusqu’au premier anniversaire de l’enfant, on **ne peut pas** vous licencier, sauf cas rares.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = employée de maison et aide à domicile
# term: licenziamento → { -licenziamento } = licenciement
# term: sindacato → { -sindacato } = syndicat
p-u62md = Pour les employées de maison et aides à domicile (colf et badanti), les règles sur le [licenciement (licenziamento)][1] sont différentes. Demandez tout de suite à un [syndicat (sindacato)][2].

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = employée de maison et aide à domicile
# term: contributi → { -contributi } = cotisations sociales
# term: patronato → { -patronato } = bureau d’aide
l-phree = **Employées de maison et aides à domicile (colf et badanti).** Il faut beaucoup de semaines de [cotisations sociales (contributi)][1]. Vous n’avez pas certains droits, comme le congé parental (congedo parentale). Demandez au { -patronato }.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = démission
l-egv2j = **Démission.** Jusqu’aux 3 ans de l’enfant, vous devez la confirmer devant l’Ispettorato del lavoro (inspection du travail).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **Vous ne travaillez pas ?** Il peut y avoir une allocation de maternité de la mairie. Demandez-la dans les **6 mois** après la naissance, au plus tard.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = Si quelque chose se passe mal
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = démission
# term: sindacato → { -sindacato } = syndicat
p-un84e = On vous licencie ou on vous demande de signer votre { -dimissioni } ? Ne signez pas. Allez tout de suite voir un [syndicat][1].
