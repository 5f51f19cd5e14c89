### servizi/congedo-di-maternita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Maternità e paternità quando lavori
summary = I mesi a casa prima e dopo il parto, pagati.
keywords = maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
# required_documents.name
f-n8aj8 = il certificato di gravidanza mandato dal medico
# outputs.name
f-7e5u7 = il congedo pagato
# channels.note
f-74ft4 = Entra con SPID o CIE.
# phones.label
f-w83ej = INPS da telefono fisso
# phones.label
f-c3nmq = INPS da cellulare
p-nyk25 = Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.

## A chi è rivolto

p-5pxsd = Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.

## Come fare

# note: voce 1 di 5
# note: [1] = termini/inps
l-dk68k = Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 2 di 5
l-wtza3 = Di' al datore di lavoro che sei incinta.
# note: voce 3 di 5
l-r8m8a = Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
l-y443z = Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 5 di 5
l-3q6ya = Dopo il parto comunica la data di nascita all'INPS.

## Cosa si ottiene

# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 2 di 4
l-c2dph = per il padre alcuni giorni obbligatori e pagati
# note: voce 3 di 4
l-7h3sp = dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 4 di 4
l-yn579 = ore libere ogni giorno nel primo anno del bambino
# note: critico: qui uno sbaglio può fare danno
p-u67ry = Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
p-u62md = Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].

## Casi particolari

# note: voce 1 di 3
# note: [1] = termini/contributi
l-phree = **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 2 di 3
l-egv2j = **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 3 di 3
l-dcfxp = **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.

## Se qualcosa va male

t-3mh2v = Se qualcosa va male
# note: [1] = termini/sindacato
p-un84e = Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
