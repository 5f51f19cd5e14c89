### Ti sei fatto male al lavoro — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ti sei fatto male al lavoro
title = آپ کو کام پر چوٹ لگی ہے
# it: Che cosa fare e dire per avere cure e soldi dall'INAIL.
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
summary = INAIL سے علاج اور پیسے لینے کے لیے کیا کرنا اور کیا کہنا ہے۔
# it: infortunio; INAIL; incidente sul lavoro; malattia professionale; caduta
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
keywords = کام پر چوٹ; حادثہ; INAIL; انفورتونیو; کام کی بیماری; گرنا
# it: il certificato medico di infortunio
# term: certificato medico → { -certificato-di-malattia } = بیماری کا سرٹیفکیٹ
f-33waa = چوٹ کا ڈاکٹری سرٹیفکیٹ
# it: i nomi di chi ha visto
# term: visto → { -visto } = ویزا
f-y9wr6 = دیکھنے والوں کے نام
# it: cure e soldi per i giorni senza lavoro
f-kdpp7 = علاج، اور ان دنوں کے پیسے جب کام نہ کر سکیں
# it: emergenza
f-59t7e = ایمرجنسی
# it: Un incidente al lavoro, o nel viaggio verso il lavoro, si chiama **infortunio**. L'[INAIL][1] paga le cure e i giorni persi.
# note: [1] = termini/inail
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
p-qee6e = کام پر، یا کام پر جاتے ہوئے حادثے کو **infortunio** کہتے ہیں۔ [INAIL][1] علاج اور ضائع دنوں کے پیسے دیتا ہے۔

## A chi è rivolto

# it: A chi lavora. Vale anche per chi lavora in nero o senza permesso.
# term: in nero → { -lavoro-nero } = بغیر معاہدے کا کام
p-9keeh = کام کرنے والوں کے لیے۔ ان کے لیے بھی جو بغیر معاہدے یا بغیر اجازت نامے کے کام کرتے ہیں۔

## Come fare

# it: Se è grave, chiama il { $phone }. Non spostare chi è ferito.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-sn7af = اگر چوٹ سنگین ہے تو { $phone } پر فون کریں۔ زخمی کو نہ ہلائیں۔
# it: Avvisa subito il capo, anche se ti sembra poco.
# note: voce 1 di 6
# note: «mi sono fatto male al lavoro» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-wr46b = باس کو فوراً بتائیں، چاہے چوٹ معمولی لگے۔
# it: Vai al [pronto soccorso][1] o dal medico.
# note: voce 2 di 6
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
l-fbjmq = [ہسپتال کی ایمرجنسی (pronto soccorso)][1] یا ڈاکٹر کے پاس جائیں۔
# it: Di' la verità: **mi sono fatto male al lavoro**. Di' dove e come.
# note: voce 3 di 6
l-wsfhe = سچ بتائیں: **mi sono fatto male al lavoro** (مجھے کام پر چوٹ لگی ہے)۔ بتائیں کہاں اور کیسے۔
# it: Il medico fa il certificato e lo manda all'INAIL. Chiedi il numero.
# note: voce 4 di 6
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
l-r99m4 = ڈاکٹر سرٹیفکیٹ بنا کر INAIL کو بھیجتا ہے۔ نمبر مانگیں۔
# it: Dai il numero del certificato al datore di lavoro.
# note: voce 5 di 6
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
l-87zhq = سرٹیفکیٹ کا نمبر { -datore-di-lavoro(case: "obl") } کو دیں۔
# it: Non tornare al lavoro prima che il medico dica di sì.
# note: voce 6 di 6
l-mwyhu = جب تک ڈاکٹر ہاں نہ کہے، کام پر واپس نہ جائیں۔
# it: Se il capo ti chiede di dire che sei caduto in casa, **non farlo**. Puoi perdere i tuoi diritti.
# note: critico: qui uno sbaglio può fare danno
p-ggkrm = اگر باس کہے کہ آپ بتائیں کہ گھر میں گرے تھے تو **ایسا نہ کریں**۔ آپ کے حقوق ختم ہو سکتے ہیں۔

## Cosa si ottiene

# it: Una parte della paga per i giorni senza lavoro. Se resta un danno grave, anche altri soldi.
p-sxymr = ان دنوں کی تنخواہ کا کچھ حصہ جب کام نہ کر سکیں۔ اگر سنگین نقصان رہ جائے تو اور پیسے بھی۔

## Casi particolari

# it: Ti sei ammalato piano piano per il lavoro? Può essere una **malattia professionale**. Parlane con il medico e con un patronato.
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-eubnh = کیا آپ کام کی وجہ سے آہستہ آہستہ بیمار ہوئے؟ یہ **malattia professionale** (کام کی بیماری) ہو سکتی ہے۔ ڈاکٹر اور patronato سے بات کریں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-fwtp9 = اگر کوئی مسئلہ ہو جائے
# it: Se il datore di lavoro non avvisa l'INAIL, vai tu con il certificato. Un [patronato][1] ti aiuta gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: inail → { -inail } = کام کے حادثوں کا بیمہ ادارہ
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-jw3sq = اگر کام دینے والا INAIL کو نہ بتائے تو آپ خود سرٹیفکیٹ لے کر جائیں۔ [مفت مدد کا دفتر (patronato)][1] مفت مدد کرتا ہے۔
