### Maternità e paternità quando lavori — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = ਕੰਮ ਦੌਰਾਨ ਮਾਂ ਜਾਂ ਪਿਓ ਬਣਨਾ: ਛੁੱਟੀ
# it: I mesi a casa prima e dopo il parto, pagati.
summary = ਜਣੇਪੇ ਤੋਂ ਪਹਿਲਾਂ ਅਤੇ ਬਾਅਦ ਘਰ ਰਹਿਣ ਦੇ ਮਹੀਨੇ, ਤਨਖ਼ਾਹ ਸਮੇਤ।
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = ਜਣੇਪਾ ਛੁੱਟੀ; ਮਤੇਰਨਿਤਾ; ਪਿਤਾ ਦੀ ਛੁੱਟੀ; ਗਰਭ ਅਤੇ ਕੰਮ; ਡਿਲੀਵਰੀ ਛੁੱਟੀ; ਦੁੱਧ ਪਿਲਾਉਣਾ
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = ਡਾਕਟਰ ਦਾ ਭੇਜਿਆ ਗਰਭ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: il congedo pagato
f-7e5u7 = ਤਨਖ਼ਾਹ ਸਮੇਤ ਛੁੱਟੀ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ਸਰਕਾਰੀ ਆਨਲਾਈਨ ਪਛਾਣ
f-74ft4 = SPID ਜਾਂ CIE ਨਾਲ ਅੰਦਰ ਜਾਓ।
# it: INPS da telefono fisso
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-w83ej = INPS, ਘਰ ਦੇ (ਲੈਂਡਲਾਈਨ) ਟੈਲੀਫ਼ੋਨ ਤੋਂ
# it: INPS da cellulare
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
f-c3nmq = INPS, ਮੋਬਾਈਲ ਤੋਂ
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = ਬੱਚਾ ਹੋਣ ’ਤੇ ਮਾਂ **5 ਮਹੀਨੇ** ਘਰ ਰਹਿੰਦੀ ਹੈ। ਇਹਨਾਂ ਮਹੀਨਿਆਂ ਵਿੱਚ ਉਸ ਨੂੰ ਪੈਸੇ ਮਿਲਦੇ ਹਨ।

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-5pxsd = ਕਾਨੂੰਨੀ ਕੰਟਰੈਕਟ ਵਾਲੀਆਂ ਕਾਮੀਆਂ ਅਤੇ ਕਾਮਿਆਂ ਲਈ। ਜੋ ਕੰਮ ਨਹੀਂ ਕਰਦੇ, ਉਹਨਾਂ ਲਈ ਵੀ ਮਦਦ ਹੈ: ਨਗਰਪਾਲਿਕਾ (Comune) ਅਤੇ { -patronato(case: "obl") } ਤੋਂ ਪੁੱਛੋ।

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-dk68k = ਔਰਤਾਂ ਦੇ ਡਾਕਟਰ (ginecologo) ਕੋਲ ਜਾਓ। ਡਾਕਟਰ ਸਰਟੀਫ਼ਿਕੇਟ [INPS][1] ਨੂੰ ਭੇਜਦਾ ਹੈ।
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
l-wtza3 = { -datore-di-lavoro(case: "obl") } ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ।
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = ਜੇ ਕੰਮ ਖ਼ਤਰਨਾਕ ਹੈ ਜਾਂ ਗਰਭ ਵਿੱਚ ਔਖ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਛੁੱਟੀ ਲੈਣ ਲਈ ਕਹੋ।
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-y443z = INPS ਨੂੰ ਅਰਜ਼ੀ ਉਦੋਂ ਭੇਜੋ ਜਦੋਂ ਜਣੇਪੇ ਵਿੱਚ **ਦੋ ਮਹੀਨਿਆਂ ਤੋਂ ਵੱਧ** ਰਹਿੰਦੇ ਹੋਣ। [Patronato][1] ਇਹ ਮੁਫ਼ਤ ਭਰਦਾ ਹੈ।
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
l-3q6ya = ਜਣੇਪੇ ਤੋਂ ਬਾਅਦ INPS ਨੂੰ ਜਨਮ ਦੀ ਤਾਰੀਖ਼ ਦੱਸੋ।

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = ਜਣੇਪੇ ਤੋਂ ਦੋ ਮਹੀਨੇ ਪਹਿਲਾਂ ਅਤੇ ਤਿੰਨ ਮਹੀਨੇ ਬਾਅਦ, ਜਾਂ ਡਾਕਟਰ ਮੰਨੇ ਤਾਂ ਕਿਸੇ ਹੋਰ ਤਰਤੀਬ ਨਾਲ
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = ਪਿਓ ਲਈ ਕੁਝ ਲਾਜ਼ਮੀ ਦਿਨ, ਤਨਖ਼ਾਹ ਸਮੇਤ
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = ਬਾਅਦ ਵਿੱਚ, ਦੋਵਾਂ ਲਈ **ਮਾਪਿਆਂ ਦੀ ਛੁੱਟੀ (congedo parentale)** ਦੇ ਹੋਰ ਮਹੀਨੇ
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = ਬੱਚੇ ਦੇ ਪਹਿਲੇ ਸਾਲ ਵਿੱਚ ਹਰ ਰੋਜ਼ ਕੁਝ ਘੰਟੇ ਛੁੱਟੀ
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = ਗਰਭ ਦੇ ਸ਼ੁਰੂ ਤੋਂ ਬੱਚੇ ਦੇ ਇੱਕ ਸਾਲ ਦਾ ਹੋਣ ਤੱਕ ਉਹ ਤੁਹਾਨੂੰ ਕੰਮ ਤੋਂ **ਨਹੀਂ** ਕੱਢ ਸਕਦੇ, ਬਹੁਤ ਥੋੜ੍ਹੇ ਮਾਮਲਿਆਂ ਨੂੰ ਛੱਡ ਕੇ।
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
# term: licenziamento → { -licenziamento } = ਕੰਮ ਤੋਂ ਕੱਢਣਾ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-u62md = ਘਰੇਲੂ ਕਾਮਿਆਂ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲਿਆਂ (colf, badanti) ਲਈ [ਕੰਮ ਤੋਂ ਕੱਢਣ (licenziamento)][1] ਦੇ ਨਿਯਮ ਵੱਖਰੇ ਹਨ। ਤੁਰੰਤ [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][2] ਤੋਂ ਪੁੱਛੋ।

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
# term: contributi → { -contributi } = ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
l-phree = **ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ (colf, badanti)।** [ਪੈਨਸ਼ਨ ਅਤੇ ਬੀਮੇ ਦੀ ਕਟੌਤੀ (contributi)][1] ਦੇ ਬਹੁਤ ਸਾਰੇ ਹਫ਼ਤੇ ਚਾਹੀਦੇ ਹਨ। ਕੁਝ ਹੱਕ ਨਹੀਂ ਮਿਲਦੇ, ਜਿਵੇਂ ਮਾਪਿਆਂ ਦੀ ਛੁੱਟੀ (congedo parentale)। Patronato ਤੋਂ ਪੁੱਛੋ।
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = ਅਸਤੀਫ਼ਾ
l-egv2j = **ਅਸਤੀਫ਼ਾ।** ਬੱਚੇ ਦੇ 3 ਸਾਲ ਦੇ ਹੋਣ ਤੱਕ ਅਸਤੀਫ਼ੇ ਦੀ ਪੁਸ਼ਟੀ ਕਿਰਤ ਨਿਰੀਖਣ ਦਫ਼ਤਰ (Ispettorato del lavoro) ਦੇ ਸਾਹਮਣੇ ਕਰਨੀ ਪੈਂਦੀ ਹੈ।
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **ਕੰਮ ਨਹੀਂ ਕਰਦੇ?** ਨਗਰਪਾਲਿਕਾ ਤੋਂ ਜਣੇਪਾ ਭੱਤਾ ਮਿਲ ਸਕਦਾ ਹੈ। ਬੱਚੇ ਦੇ ਜਨਮ ਤੋਂ **6 ਮਹੀਨਿਆਂ** ਦੇ ਅੰਦਰ ਅਰਜ਼ੀ ਦਿਓ।

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = ਜੇ ਕੁਝ ਗ਼ਲਤ ਹੋ ਜਾਵੇ
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = ਅਸਤੀਫ਼ਾ
# term: sindacato → { -sindacato } = ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ
p-un84e = ਤੁਹਾਨੂੰ ਕੰਮ ਤੋਂ ਕੱਢਦੇ ਹਨ ਜਾਂ ਅਸਤੀਫ਼ੇ ’ਤੇ ਦਸਤਖ਼ਤ ਕਰਨ ਲਈ ਕਹਿੰਦੇ ਹਨ? ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ। ਤੁਰੰਤ [ਮਜ਼ਦੂਰ ਯੂਨੀਅਨ (sindacato)][1] ਕੋਲ ਜਾਓ।
