### Scegliere o cambiare il medico di famiglia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
title = فیملی ڈاکٹر چننا یا بدلنا
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = ڈاکٹر کا نسخہ
summary = مفت ڈاکٹر جو آپ کا معائنہ کرتا ہے، نسخے اور سرٹیفکیٹ دیتا ہے۔
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = فیملی ڈاکٹر
# term: certificato di malattia → { -certificato-di-malattia } = بیماری کا سرٹیفکیٹ
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
keywords = ڈاکٹر; فیملی ڈاکٹر; میدیکو; ڈاکٹر بدلنا; بیماری کا سرٹیفکیٹ; نسخہ; ڈاکٹر چاہیے; میرا ڈاکٹر نہیں; ڈاکٹر ڈھونڈنا; طبیب
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
f-w5ywy = { -medico-di-base }
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = آن لائن صحت کا ریکارڈ
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-mh97z = لومباردیا کے آن لائن صحت کے ریکارڈ (Fascicolo sanitario) میں، SPID یا CIE سے۔
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = آن لائن صحت کا ریکارڈ
f-td6gy = { -fascicolo-sanitario }
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
p-vniee = جب طبیعت خراب ہو تو سب سے پہلے [فیملی ڈاکٹر (medico di famiglia)][1] کے پاس جاتے ہیں۔ اس کے معائنے مفت ہیں۔

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
p-gimt2 = ان کے لیے جن کا [صحت کے سرکاری نظام (Servizio sanitario)][1] میں اندراج ہے۔ بچوں کے لیے [بچوں کا ڈاکٹر (pediatra)][2] ہوتا ہے۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-24uzc = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ڈاکٹر چننے اور بدلنے کا دفتر
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
l-frqnz = [ASST][2] کے [ڈاکٹر چننے اور بدلنے کے دفتر (scelta e revoca)][1] جائیں، یا ویب سائٹ { $web } میں داخل ہوں۔
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = گھر کے قریب ان ڈاکٹروں کی فہرست دیکھیں جو اور لوگوں کو لیتے ہیں۔
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = پوچھیں کہ وہ کون سی زبانیں بولتے ہیں، اور اگر آپ چاہیں تو لیڈی ڈاکٹر ہے یا نہیں۔
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = ایک نام چنیں۔
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = ڈاکٹر کے کلینک میں فون کریں اور اوقات پوچھیں۔

## Cosa si ottiene

# it: Il medico può:
p-w222t = ڈاکٹر یہ کر سکتا ہے:
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = کلینک میں آپ کا معائنہ، یا گھر آ کر اگر آپ چل پھر نہیں سکتے
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = ڈاکٹر کا نسخہ
l-ir5dd = دواؤں، ٹیسٹ اور معائنوں کے [نسخے (ricette)][1] لکھنا
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = سرٹیفکیٹ دینا

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = بیماری کا سرٹیفکیٹ
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
l-upnvf = **کیا آپ بیمار ہیں اور کام کرتے ہیں؟** اسی دن ڈاکٹر کو فون کریں۔ [بیماری کا سرٹیفکیٹ (certificato di malattia)][1] مانگیں۔ { -datore-di-lavoro(case: "obl") } کو بھی فوراً بتائیں۔
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **کیا رات یا اتوار ہے؟** پڑھیں [کیا کرنا ہے][1]۔
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **کیا آپ ڈاکٹر بدلنا چاہتے ہیں؟** جب چاہیں بدل سکتے ہیں، وجہ بتائے بغیر۔ میڈیکل سٹور سے بھی پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = اگر کوئی مسئلہ ہو جائے
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = محلے کا مرکز صحت
p-utyxw = کیا آپ کے قریب کسی ڈاکٹر کے پاس جگہ نہیں ہے؟ دفتر سے پوچھیں کہ اس دوران کون سا کلینک آپ کا علاج کر سکتا ہے۔ [محلے کے مرکز صحت (Casa di comunità)][1] سے بھی پوچھیں۔ خطرے کی صورت میں [ایمرجنسی نمبر][2] پر فون کریں۔
