### Portale Integrazione Migranti — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = بوابة اندماج المهاجرين
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = موقع الدولة، فيه أخبار وخدمات لمن يأتي من بلدان أخرى.
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = بوابة; اندماج; أخبار; قوانين; موقع; مدن الحوار
# it: notizie e informazioni
f-ntwyi = أخبار ومعلومات
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = هو موقع عام لمن يأتي من بلدان أخرى ولمن يعمل معهم.

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = للمواطنين الأجانب والعاملين في الخدمات والبلديات والجمعيات.

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = افتح الموقع { $online_url }.
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = القاصر
l-me4c6 = ابحث عن الموضوع الذي تحتاج إليه: العمل أو السكن أو الصحة أو المدرسة أو القاصرين.
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = اقرأ تاريخ الخبر. القوانين تتغير.
# it: Non serve iscriversi.
p-d4iaq = لا يلزم أن تسجّل نفسك.

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = أخبار وأدلة وعناوين. كان جزء من الموقع لشبكة [Le città del dialogo][1]. هناك كانت البلديات تنشر تجاربها.

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = إذا حدثت مشكلة
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
p-jt3r7 = الموقع لا يجيب عن حالات شخصية. لحالتك اذهب إلى [مكتب مساعدة (patronato)][1] أو إلى محامٍ.
