### Maternità e paternità quando lavori — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = Maternity and paternity leave when you work
# it: I mesi a casa prima e dopo il parto, pagati.
summary = The months at home before and after the birth, with pay.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = maternity; paternity; pregnancy and work; parental leave; breastfeeding; maternity leave
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = the pregnancy certificate that the doctor has sent
# it: il congedo pagato
f-7e5u7 = paid leave
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-74ft4 = Log in with SPID or CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-w83ej = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-c3nmq = INPS from a mobile phone
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = When a child is born, the mother stays at home for **5 months**. In these months she is paid.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = advice office
p-5pxsd = For women and men who work with a legal contract. There is help also for people who do not work: ask the town hall (Comune) and the { -patronato }.

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = social security institute
l-dk68k = Go to the gynaecologist. The doctor sends the certificate to [INPS][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = employer
l-wtza3 = Tell your { -datore-di-lavoro } that you are pregnant.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = If the work is dangerous or the pregnancy is difficult, ask to stop working earlier.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = social security institute
# term: patronato → { -patronato } = advice office
l-y443z = Send the application to INPS **more than two months** before the birth. An [advice office (patronato)][1] does it free of charge.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = social security institute
l-3q6ya = After the birth tell INPS the date of birth.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = two months before the birth and three months after, or in another way if the doctor agrees
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = for the father, some compulsory paid days
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = afterwards, more months of **congedo parentale** (parental leave) for both
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = hours off work every day in the child's first year
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = From the beginning of the pregnancy until the child is one year old, your employer **cannot** dismiss you (fire you), except in rare cases.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = domestic worker and carer
# term: licenziamento → { -licenziamento } = dismissal
# term: sindacato → { -sindacato } = trade union
p-u62md = For domestic workers and carers (colf e badanti) the rules on [dismissal (licenziamento)][1] are different. Ask a [trade union (sindacato)][2] at once.

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = domestic worker and carer
# term: contributi → { -contributi } = social security contributions
# term: patronato → { -patronato } = advice office
l-phree = **Domestic workers and carers (colf e badanti).** You need many weeks of [social security contributions (contributi)][1]. You do not have some rights, such as parental leave (congedo parentale). Ask the { -patronato }.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = resignation
l-egv2j = **Resignation (dimissioni).** Until the child is 3 years old you must confirm it in person at the labour inspectorate (Ispettorato del lavoro).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **No job?** There may be a maternity allowance from the town hall. Ask for it within **6 months** of the birth.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = If something goes wrong
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = resignation
# term: sindacato → { -sindacato } = trade union
p-un84e = Are they dismissing you, or asking you to sign a resignation? Do not sign. Go at once to a [trade union][1].
