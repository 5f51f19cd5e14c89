### Maternità e paternità quando lavori — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = Декрет для матері і батька, коли ви працюєте
# it: I mesi a casa prima e dopo il parto, pagati.
summary = Оплачувані місяці вдома до і після пологів.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = декрет; декретна відпустка; батьківська відпустка; вагітність і робота; годування груддю; maternità
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = довідка про вагітність, яку надіслав лікар
# it: il congedo pagato
f-7e5u7 = оплачувана відпустка
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифрова ідентичність
f-74ft4 = Увійдіть зі SPID або CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-w83ej = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-c3nmq = INPS з мобільного телефону
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = Коли народжується дитина, мати залишається вдома на **5 місяців**. У ці місяці їй платять.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = бюро допомоги з документами
p-5pxsd = Для працівниць і працівників із законним договором. Є допомога і для тих, хто не працює: запитайте в муніципалітеті (Comune) та в { -patronato }.

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = інститут соціального забезпечення
l-dk68k = Ідіть до гінеколога. Лікар надсилає довідку до [INPS][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
l-wtza3 = Скажіть { -datore-di-lavoro(case: "dat") }, що ви вагітні.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = Якщо робота небезпечна або вагітність складна, попросіть припинити раніше.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = інститут соціального забезпечення
# term: patronato → { -patronato } = бюро допомоги з документами
l-y443z = Надішліть заяву до INPS **раніше ніж за два місяці** до пологів. [Бюро допомоги (patronato)][1] робить це безкоштовно.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = інститут соціального забезпечення
l-3q6ya = Після пологів повідомте INPS дату народження.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = два місяці до пологів і три місяці після, або інший порядок, якщо лікар згоден
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = для батька кілька обов’язкових оплачуваних днів
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = потім інші місяці **congedo parentale** (батьківської відпустки) для обох
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = вільні години щодня протягом першого року дитини
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = Від початку вагітності до одного року дитини вас **не** можуть звільнити, крім рідкісних випадків.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = хатня робітниця і доглядальниця
# term: licenziamento → { -licenziamento } = звільнення роботодавцем
# term: sindacato → { -sindacato } = профспілка
p-u62md = Для хатніх робітниць і доглядальниць правила [звільнення роботодавцем (licenziamento)][1] інші. Негайно запитайте в [профспілці (sindacato)][2].

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = хатня робітниця і доглядальниця
# term: contributi → { -contributi } = соціальні внески
# term: patronato → { -patronato } = бюро допомоги з документами
l-phree = **Хатні робітниці і доглядальниці.** Потрібно багато тижнів [соціальних внесків (contributi)][1]. Деяких прав немає, наприклад батьківської відпустки (congedo parentale). Запитайте в { -patronato }.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = звільнення за власним бажанням
l-egv2j = **Звільнення за власним бажанням.** Поки дитині не виповниться 3 роки, його треба підтвердити в Інспекції праці (Ispettorato del lavoro).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **Не працюєте?** Може бути допомога на материнство від муніципалітету. Просіть її протягом **6 місяців** від народження дитини.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = Якщо щось піде не так
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = звільнення за власним бажанням
# term: sindacato → { -sindacato } = профспілка
p-un84e = Вас звільняють або просять підписати заяву про звільнення за власним бажанням? Не підписуйте. Негайно йдіть до [профспілки][1].
