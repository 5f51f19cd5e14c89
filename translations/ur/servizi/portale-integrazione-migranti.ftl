### Portale Integrazione Migranti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = Portale Integrazione Migranti (مہاجروں کی ویب سائٹ)
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = حکومت کی ویب سائٹ، دوسرے ملکوں سے آئے لوگوں کے لیے خبروں اور سروسز کے ساتھ۔
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = ویب سائٹ; خبریں; قانون; انٹیگریشن; سرکاری سائٹ; مہاجر
# it: notizie e informazioni
f-ntwyi = خبریں اور معلومات
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = یہ سرکاری ویب سائٹ دوسرے ملکوں سے آئے لوگوں اور ان کے ساتھ کام کرنے والوں کے لیے ہے۔

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = غیر ملکی شہریوں، سروسز کے ملازموں، بلدیات (Comuni) اور انجمنوں کے لیے۔

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = ویب سائٹ { $online_url } کھولیں۔
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = نابالغ
l-me4c6 = جو موضوع چاہیے وہ ڈھونڈیں: کام، مکان، صحت، سکول، نابالغ۔
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = خبر کی تاریخ پڑھیں۔ قانون بدلتے رہتے ہیں۔
# it: Non serve iscriversi.
p-d4iaq = نام لکھوانے کی ضرورت نہیں ہے۔

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = خبریں، گائیڈ اور پتے۔ ویب سائٹ کا ایک حصہ [Le città del dialogo][1] نیٹ ورک کا تھا۔ وہاں بلدیات اپنے تجربے شائع کرتی تھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = اگر کوئی مسئلہ ہو جائے
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-jt3r7 = ویب سائٹ ذاتی معاملوں کا جواب نہیں دیتی۔ اپنے معاملے کے لیے [مفت مدد کے دفتر (patronato)][1] یا وکیل کے پاس جائیں۔
